#pragma once

#include "review/alignment/columns.h"

#include <functional>

namespace Galley {

// A cover problem that is part of another one.
struct SubProblem
{
    std::vector<int> columns; // of the other one
    CoverProblem problem;
};

// What falls apart when only some columns are kept; by first row.
[[nodiscard]] std::vector<SubProblem> partsOf(const CoverProblem &problem,
                                              const std::vector<std::vector<int>> &byRow,
                                              const std::function<bool(int column)> &isKept);

} // namespace Galley
