#pragma once

#include "review/alignment/columns.h"

#include <optional>

namespace Galley {

// The cheapest cover: what is certain to be of no use is left out, what falls apart is solved apart, narrow
// parts by a sweep over their rows and others by integer programming. None: too large for that.
[[nodiscard]] std::optional<Cover> cheapestCover(const CoverProblem &problem);

} // namespace Galley
