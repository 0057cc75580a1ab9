#include "review/alignment/bounds.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace Galley {

namespace {

// Each row's share of the column in which it is cheapest.
std::vector<double> shares(const CoverProblem &problem, const std::vector<std::vector<int>> &byRow)
{
    std::vector<double> worths;
    for (const std::vector<int> &columns : byRow) {
        double least = std::numeric_limits<double>::infinity();
        for (int column : columns)
            least =
                std::min(least, problem.columns.cost(column) / double(problem.columns.rows(column).size()));
        worths.push_back(least);
    }
    return worths;
}

std::vector<double> reducedCosts(const CoverProblem &problem, const std::vector<double> &worths)
{
    std::vector<double> reduced;
    for (int column = 0; column < problem.columns.count(); ++column) {
        double cost = problem.columns.cost(column);
        for (int row : problem.columns.rows(column))
            cost -= worths[row];
        reduced.push_back(std::max(0.0, cost));
    }
    return reduced;
}

} // namespace

std::vector<std::vector<int>> columnsByRow(const CoverProblem &problem)
{
    std::vector<std::vector<int>> columns(problem.counts.size());
    for (int column = 0; column < problem.columns.count(); ++column)
        for (int row : problem.columns.rows(column))
            columns[row].push_back(column);
    return columns;
}

Bounds boundsOf(const CoverProblem &problem, const std::vector<std::vector<int>> &byRow)
{
    std::vector<double> worths = shares(problem, byRow);
    Bounds bounds{.reduced = reducedCosts(problem, worths)};
    for (std::size_t row = 0; row < byRow.size(); ++row) {
        double slack = std::numeric_limits<double>::infinity();
        for (int column : byRow[row])
            slack = std::min(slack, bounds.reduced[column]);
        worths[row] += slack;
        for (int column : byRow[row])
            bounds.reduced[column] = std::max(0.0, bounds.reduced[column] - slack);
        bounds.bound += problem.counts[row] * worths[row];
    }
    return bounds;
}

Cover greedyCover(const CoverProblem &problem, const Bounds &bounds)
{
    std::vector<int> order(std::size_t(problem.columns.count()));
    std::iota(order.begin(), order.end(), 0);
    // Of equal ones the larger: it leaves less to be done.
    std::ranges::stable_sort(order, [&](int a, int b) {
        return std::pair(bounds.reduced[a], problem.columns.rows(b).size()) <
            std::pair(bounds.reduced[b], problem.columns.rows(a).size());
    });
    std::vector<int> left = problem.counts;
    Cover cover{.bound = bounds.bound};
    for (int column : order) {
        int times = std::numeric_limits<int>::max();
        for (int row : problem.columns.rows(column))
            times = std::min(times, left[row]);
        if (times == 0)
            continue;
        for (int row : problem.columns.rows(column))
            left[row] -= times;
        cover.uses.push_back({.column = column, .times = times});
        cover.cost += times * problem.columns.cost(column);
    }
    return cover;
}

} // namespace Galley
