#pragma once

#include "review/alignment/stacks.h"

namespace Galley {

// A good alignment of marks where looking at all is too much: what saves most by becoming one becomes one,
// again and again. Returns sets of marks, each as often as it is there.
[[nodiscard]] std::vector<std::vector<int>> mergedGreedily(const Stacks &marks, std::span<const int> members);

} // namespace Galley
