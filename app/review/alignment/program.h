#pragma once

#include "review/alignment/columns.h"

#include <optional>

namespace Galley {

// The cheapest cover by integer programming; its bound is less than its cost when that took too long, as
// counted in steps and not in time, so that the result is the same everywhere. None: nothing was found.
[[nodiscard]] std::optional<Cover> coverByProgram(const CoverProblem &problem);

} // namespace Galley
