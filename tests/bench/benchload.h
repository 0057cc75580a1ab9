#pragma once

#include "annotation/annotationset.h"
#include "schema/schemaset.h"

namespace Galley {

// What is measured: an article of a size with a number of spans, of which a fifth overlap another.
struct BenchLoad
{
    QString name; // "1MB/20000"
    qsizetype characters = 0;
    int spans = 0;
    bool oneParagraph = false;
};

// Articles as they come, from a short report to a book's length, and one paragraph crowded with spans.
[[nodiscard]] QList<BenchLoad> benchLoads();
// The same text with more and more spans: shows what a mark's cost depends on.
[[nodiscard]] QList<BenchLoad> growingLoads();

// Two layers with a handful of labels, which have keys.
[[nodiscard]] SchemaSet benchSchemas();

// News-like text of our own: a date line, a headline, paragraphs of varied sentences with names, numbers and
// quotations. The same for the same size.
[[nodiscard]] Article makeArticle(const BenchLoad &load);

// Spans spread over the article at borders of words, some words long; every fifth starts inside another.
[[nodiscard]] QList<Span> makeSpans(const BenchLoad &load, const ArticleText &text);

} // namespace Galley
