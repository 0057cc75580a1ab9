#include "review/alignment/cover.h"

#include "review/alignment/bounds.h"
#include "review/alignment/parts.h"
#include "review/alignment/program.h"
#include "review/alignment/sweep.h"

#include <algorithm>

namespace Galley {

namespace {

constexpr double nothing = 1e-10;
constexpr int mostColumns = 20'000; // that integer programming takes in reasonable time

std::optional<Cover> solved(const CoverProblem &problem, const Bounds &bounds, double gap)
{
    if (std::optional<Cover> cover = coverBySweep(problem, bounds.reduced, gap))
        return cover;
    return problem.columns.count() > mostColumns ? std::nullopt : coverByProgram(problem);
}

void append(Cover &whole, const Cover &part, const SubProblem &from)
{
    for (Cover::Use use : part.uses)
        whole.uses.push_back({.column = from.columns[use.column], .times = use.times});
    whole.cost += part.cost;
    whole.bound += part.bound;
}

} // namespace

std::optional<Cover> cheapestCover(const CoverProblem &problem)
{
    const std::vector<std::vector<int>> byRow = columnsByRow(problem);
    const Bounds bounds = boundsOf(problem, byRow);
    Cover greedy = greedyCover(problem, bounds);
    const double gap = greedy.cost - bounds.bound + nothing;
    if (gap <= 2 * nothing) {
        greedy.bound = greedy.cost;
        return greedy;
    }
    const std::vector<SubProblem> parts = partsOf(problem, byRow, [&](int column) {
        return bounds.reduced[column] <= gap || problem.columns.rows(column).size() == 1;
    });
    if (parts.size() == 1 && int(parts.front().columns.size()) == problem.columns.count())
        return solved(problem, bounds, gap);
    Cover whole;
    for (const SubProblem &part : parts) {
        const std::optional<Cover> best = cheapestCover(part.problem);
        if (!best)
            return std::nullopt;
        append(whole, *best, part);
    }
    return whole;
}

} // namespace Galley
