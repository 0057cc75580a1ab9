#pragma once

#include "schema/labelref.h"
#include "storage/store.h"

// How to decide, in Markdown, for a layer (its label empty) or a label: the project's own words, else those
// that the schema brings along.
namespace Galley {

struct Guidelines
{
    QString text;       // empty: there are none
    bool isOwn = false; // the project's, not the schema's
};

[[nodiscard]] Result<Guidelines> guidelines(Store &store, const LabelRef &of);
// An empty text takes the project's away, so that the schema's count again.
[[nodiscard]] Result<void> putGuidelines(Store &store, const LabelRef &of, const QString &text);

// A span that shows what is meant.
struct GuidelineExample
{
    ArticleId article = 0;
    QString externalId;
    QString title;
    QString annotator;
    SpanId span = 0;
    Range place;
    QString before; // some words of the text around it
    QString quote;
    QString after;
    qint64 count = 0;    // spans of the label with this quote
    bool chosen = false; // by somebody; else found
};

// First those that somebody chose, then gold, then what is marked so most often; each quote once. With an
// owner (work is blind) of his spans alone. Reads the spans of the label: about a second for 600,000.
[[nodiscard]] Result<QList<GuidelineExample>> guidelineExamples(Store &store, const LabelRef &of, int limit,
                                                                const QString &owner = {});
// Chooses a place of an article as an example, or takes it back.
[[nodiscard]] Result<void> chooseExample(Store &store, const LabelRef &of, const QString &externalId,
                                         Range place, bool chosen);

// Everything of it, from one project to another: what packages take along.
[[nodiscard]] Result<void> copyGuidelines(Store &from, Store &to);

} // namespace Galley
