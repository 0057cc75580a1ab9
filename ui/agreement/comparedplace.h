#pragma once

#include "text/article.h"

#include <QList>

#include <optional>

namespace Galley {

// A place behind a number, with what each annotator made of it.
struct ComparedPlace
{
    ArticleId article = 0;
    QString title = {};
    Range range = {};
    QString left = {}; // what stands before and after, on one line each
    QString quote = {};
    QString right = {};
    QList<std::optional<QString>> marks = {}; // one an annotator; "": nothing is marked, none: not known

    bool operator==(const ComparedPlace &) const = default;
};

} // namespace Galley
