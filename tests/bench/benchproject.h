#pragma once

#include "benchload.h"
#include "storage/store.h"

namespace Galley {

// A project on disk with one article that bears a load's spans.
struct BenchProject
{
    QString path;
    ArticleId article = 0;
    Annotator annotator;

    [[nodiscard]] static Result<BenchProject> create(const QString &path, const BenchLoad &load);
    // One that create made.
    [[nodiscard]] static Result<BenchProject> open(const QString &path);
};

} // namespace Galley
