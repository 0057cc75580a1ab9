#pragma once

#include "review/alignment/columns.h"

namespace Galley {

// The columns of each row.
[[nodiscard]] std::vector<std::vector<int>> columnsByRow(const CoverProblem &problem);

// What columns cost more than their rows are worth at least: the worths, of which a column's together are
// never more than its cost, add up to a bound of what covers cost.
struct Bounds
{
    std::vector<double> reduced; // a column; 0 or more
    std::vector<double> worths;  // a row
    double bound = 0;
};

[[nodiscard]] Bounds boundsOf(const CoverProblem &problem, const std::vector<std::vector<int>> &byRow);

// Better ones, by a subgradient method; the best cover costs no more than the target.
[[nodiscard]] Bounds betterBoundsOf(const CoverProblem &problem, const std::vector<std::vector<int>> &byRow,
                                    const Bounds &known, double target);

// Columns with the least reduced cost first, as long as they fit; ends with columns of one row.
[[nodiscard]] Cover greedyCover(const CoverProblem &problem, const Bounds &bounds);

} // namespace Galley
