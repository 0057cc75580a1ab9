#pragma once

#include "review/adjudication/choice.h"

namespace Galley {

// What a choice wants to stand at a place.
struct WantedSpans
{
    QList<Span> spans; // without ids
    QStringList taken; // annotators whose version that is, sorted
};

// The version that no annotator has, or has no longer, is a Conflict.
[[nodiscard]] Result<WantedSpans> wantedSpans(const Cluster &cluster, const Choice &choice,
                                              const AdjudicationContext &context);

// The annotator's set among those compared; null: there is none.
[[nodiscard]] const AnnotationSet *setOf(const QString &annotator, const AdjudicationContext &context);

// Spans of a set that are the same mark as this one, by id: more than one where marks are stacked.
[[nodiscard]] QList<SpanId> sameMarks(const AnnotationSet &set, const Span &span);

} // namespace Galley
