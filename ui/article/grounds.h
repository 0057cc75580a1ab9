#pragma once

#include "article/labelstyles.h"
#include "article/spanbox.h"

#include <span>

namespace Galley {

// The grounds of a line's spans: where several lie, the mean of their tints, which keeps the contrast that
// each has. O(n log n).
[[nodiscard]] std::vector<Ground> groundsOf(std::span<const SpanBox> spans, const LabelStyles &styles);

} // namespace Galley
