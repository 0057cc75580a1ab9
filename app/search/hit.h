#pragma once

#include "annotation/span.h"
#include "text/article.h"

namespace Galley {

// A place that a search found: a span, a stretch of text, or (with an empty range) an article as a whole.
struct Hit
{
    ArticleId article = 0;
    QString externalId = {}; // of the article
    QString title = {};
    QString source = {};
    QString published = {};
    SetId set = 0;      // of the span, or of the set that was asked for; 0: none
    SpanId span = 0;    // 0: unmarked text, or an article
    Range range = {};   // of a span its extent
    QString quote = {}; // the marked text, or the text of the range
    QString layer = {}; // of the span
    QString label = {};
    QString annotator = {}; // whose set
    QString left = {};      // what stands before and after, on one line each
    QString right = {};

    bool operator==(const Hit &) const = default;
};

} // namespace Galley
