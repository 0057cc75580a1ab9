#pragma once

#include "annotation/span.h"
#include "text/article.h"

#include <QStringList>

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
    QStringList marks = {}; // one an annotator, as the window calls it; empty: nothing is marked

    bool operator==(const ComparedPlace &) const = default;
};

} // namespace Galley
