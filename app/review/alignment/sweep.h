#pragma once

#include "review/alignment/columns.h"

#include <optional>

namespace Galley {

// The cheapest cover by dynamic programming over the rows, of which each is covered once and neighbours share
// columns. Reduced: the columns' costs, of which a cover better than a known one has less than gap. None:
// rows that share columns lie too far apart, or there are too many ways.
[[nodiscard]] std::optional<Cover> coverBySweep(const CoverProblem &problem,
                                                const std::vector<double> &reduced, double gap);

} // namespace Galley
