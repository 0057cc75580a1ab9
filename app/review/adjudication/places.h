#pragma once

#include "annotation/decision.h"
#include "annotation/span.h"

// Who stands at the same place.
namespace Galley {

// Sharing at least one code point; what is empty lies in the other, or at its ends.
[[nodiscard]] constexpr bool meet(Range a, Range b)
{
    return a.isEmpty() || b.isEmpty() ? a.begin <= b.end && b.begin <= a.end : a.overlaps(b);
}

[[nodiscard]] inline bool isAbout(const Decision &decision, const QString &layer, Range place)
{
    return decision.layer == layer && meet(decision.place, place);
}

// The same segments, layer and label, whatever else is said.
[[nodiscard]] inline bool isSameMark(const Span &a, const Span &b)
{
    return a.label == b.label && a.segments == b.segments && a.layer == b.layer;
}

} // namespace Galley
