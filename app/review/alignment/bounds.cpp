#include "review/alignment/bounds.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace Galley {

namespace {

constexpr int rounds = 200;
constexpr double enough = 1e-10;

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

// Raises each row's worth until a column of it is used up.
Bounds raised(const CoverProblem &problem, const std::vector<std::vector<int>> &byRow,
              std::vector<double> worths)
{
    Bounds bounds{.reduced = reducedCosts(problem, worths), .worths = {}};
    for (std::size_t row = 0; row < byRow.size(); ++row) {
        double slack = std::numeric_limits<double>::infinity();
        for (int column : byRow[row])
            slack = std::min(slack, bounds.reduced[column]);
        worths[row] += slack;
        for (int column : byRow[row])
            bounds.reduced[column] = std::max(0.0, bounds.reduced[column] - slack);
        bounds.bound += problem.counts[row] * worths[row];
    }
    bounds.worths = std::move(worths);
    return bounds;
}

// A step of the subgradient method on the Lagrangian relaxation: rows that are covered too often become worth
// less, others more. Returns the relaxation's value before it.
double moved(const CoverProblem &problem, std::vector<double> &worths, double step, double target)
{
    std::vector<double> missing(problem.counts.begin(), problem.counts.end());
    double value = 0;
    for (std::size_t row = 0; row < worths.size(); ++row)
        value += problem.counts[row] * worths[row];
    for (int column = 0; column < problem.columns.count(); ++column) {
        double cost = problem.columns.cost(column);
        int most = std::numeric_limits<int>::max();
        for (int row : problem.columns.rows(column)) {
            cost -= worths[row];
            most = std::min(most, problem.counts[row]);
        }
        if (cost >= 0)
            continue;
        value += cost * most;
        for (int row : problem.columns.rows(column))
            missing[row] -= most;
    }
    double length = 0;
    for (double each : missing)
        length += each * each;
    if (length > 0)
        for (std::size_t row = 0; row < worths.size(); ++row)
            worths[row] += step * std::max(0.0, target - value) / length * missing[row];
    return value;
}

// Lowers worths until no column's rows are worth more than it costs.
void makeFeasible(const CoverProblem &problem, std::vector<double> &worths)
{
    for (int column = 0; column < problem.columns.count(); ++column) {
        const std::span<const int> rows = problem.columns.rows(column);
        double cost = problem.columns.cost(column);
        for (int row : rows)
            cost -= worths[row];
        if (cost < 0)
            for (int row : rows)
                worths[row] += cost / double(rows.size());
    }
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
    return raised(problem, byRow, worths);
}

Bounds betterBoundsOf(const CoverProblem &problem, const std::vector<std::vector<int>> &byRow,
                      const Bounds &known, double target)
{
    Bounds best = known;
    std::vector<double> worths = known.worths;
    double step = 1;
    for (int round = 1; round <= rounds && target - best.bound > enough; ++round) {
        const double value = moved(problem, worths, step, target);
        if (round % 10 == 0) {
            std::vector<double> feasible = worths;
            makeFeasible(problem, feasible);
            Bounds bounds = raised(problem, byRow, feasible);
            if (bounds.bound > best.bound)
                best = std::move(bounds);
            step *= 0.8;
        }
        if (value >= target - enough)
            break;
    }
    return best;
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
