#pragma once

#include "review/adjudication/choice.h"

namespace Galley {

// Relations of gold that follow the spans which a decision made: what annotators have between spans that were
// taken from them comes, and what they have between others goes. What nobody but the adjudicator has stays.
// Gold has the spans already; decisions are those that hold, the new one among them.
[[nodiscard]] QList<RelationChange> relationsFollowing(const QList<SpanId> &spans, const AnnotationSet &gold,
                                                       const QList<Decision> &decisions,
                                                       const AdjudicationContext &context);

} // namespace Galley
