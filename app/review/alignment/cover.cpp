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

void append(Cover &whole, const Cover &part, const SubProblem &from)
{
    for (Cover::Use use : part.uses)
        whole.uses.push_back({.column = from.columns[use.column], .times = use.times});
    whole.cost += part.cost;
    whole.bound += part.bound;
}

// A cover problem with what is known of it.
struct Known
{
    const CoverProblem &problem;
    std::vector<std::vector<int>> byRow;
    Bounds bounds;
    Cover cover; // the best so far

    [[nodiscard]] double gap() const { return cover.cost - bounds.bound + nothing; }

    // Columns that a better cover may have; without those of one row nothing could be covered for certain.
    [[nodiscard]] std::vector<SubProblem> parts() const
    {
        return partsOf(problem, byRow, [this](int column) {
            return bounds.reduced[column] <= gap() || problem.columns.rows(column).size() == 1;
        });
    }

    [[nodiscard]] bool isWhole(const std::vector<SubProblem> &parts) const
    {
        return parts.size() == 1 && int(parts.front().columns.size()) == problem.columns.count();
    }
};

std::optional<Cover> joinedCover(const std::vector<SubProblem> &parts)
{
    Cover whole;
    for (const SubProblem &part : parts) {
        const std::optional<Cover> best = cheapestCover(part.problem);
        if (!best)
            return std::nullopt;
        append(whole, *best, part);
    }
    return whole;
}

// Better bounds are worth their time only where the sweep fails.
std::optional<Cover> hardCover(Known &known)
{
    known.bounds = betterBoundsOf(known.problem, known.byRow, known.bounds, known.cover.cost);
    if (Cover other = greedyCover(known.problem, known.bounds); other.cost < known.cover.cost)
        known.cover = std::move(other);
    if (const std::vector<SubProblem> parts = known.parts(); !known.isWhole(parts))
        return joinedCover(parts);
    if (std::optional<Cover> cover = coverBySweep(known.problem, known.bounds.reduced, known.gap()))
        return cover;
    return known.problem.columns.count() > mostColumns ? std::nullopt : coverByProgram(known.problem);
}

} // namespace

std::optional<Cover> cheapestCover(const CoverProblem &problem)
{
    Known known{.problem = problem, .byRow = columnsByRow(problem), .bounds = {}, .cover = {}};
    known.bounds = boundsOf(problem, known.byRow);
    known.cover = greedyCover(problem, known.bounds);
    if (known.gap() <= 2 * nothing) {
        known.cover.bound = known.cover.cost;
        return std::move(known.cover);
    }
    if (const std::vector<SubProblem> parts = known.parts(); !known.isWhole(parts))
        return joinedCover(parts);
    if (std::optional<Cover> cover = coverBySweep(problem, known.bounds.reduced, known.gap()))
        return cover;
    return hardCover(known);
}

} // namespace Galley
