#include "review/alignment/sweep.h"

#include <algorithm>
#include <cstdint>
#include <tuple>

namespace Galley {

namespace {

constexpr std::size_t mostStates = 8000;
constexpr int reach = 64; // rows that a state tells of

// Which of the rows from one on are covered already, at what cost.
struct State
{
    std::uint64_t covered = 0;
    double cost = 0;
    int before = 0;  // place among the states of the row before
    int column = -1; // chosen there; -1: the row was covered
};

using States = std::vector<State>;

std::optional<std::vector<std::vector<int>>> columnsByFirstRow(const CoverProblem &problem)
{
    std::vector<std::vector<int>> columns(problem.counts.size());
    for (int column = 0; column < problem.columns.count(); ++column) {
        const std::span<const int> rows = problem.columns.rows(column);
        if (rows.back() - rows.front() >= reach)
            return std::nullopt;
        columns[rows.front()].push_back(column);
    }
    return columns;
}

std::uint64_t maskOf(std::span<const int> rows)
{
    std::uint64_t mask = 0;
    for (int row : rows)
        mask |= std::uint64_t(1) << (row - rows.front());
    return mask;
}

void keepCheapest(States &states)
{
    std::ranges::sort(states, [](const State &a, const State &b) {
        return std::tie(a.covered, a.cost, a.before, a.column) <
            std::tie(b.covered, b.cost, b.before, b.column);
    });
    const auto rest = std::ranges::unique(states, {}, &State::covered);
    states.erase(rest.begin(), rest.end());
}

Cover traced(const std::vector<States> &layers, const CoverProblem &problem)
{
    Cover cover;
    int place = 0;
    for (std::size_t row = layers.size() - 1; row > 0; --row) {
        const State &state = layers[row][place];
        if (state.column >= 0)
            cover.uses.push_back({.column = state.column});
        place = state.before;
    }
    std::ranges::reverse(cover.uses);
    for (const Cover::Use &use : cover.uses)
        cover.cost += problem.columns.cost(use.column);
    cover.bound = cover.cost;
    return cover;
}

} // namespace

std::optional<Cover> coverBySweep(const CoverProblem &problem, const std::vector<double> &reduced, double gap)
{
    const auto columns = columnsByFirstRow(problem);
    if (!columns || std::ranges::any_of(problem.counts, [](int count) { return count != 1; }))
        return std::nullopt;
    std::vector<std::uint64_t> masks(std::size_t(problem.columns.count()));
    for (int column = 0; column < problem.columns.count(); ++column)
        masks[column] = maskOf(problem.columns.rows(column));
    std::vector<States> layers{States(1)};
    for (std::size_t row = 0; row < problem.counts.size(); ++row) {
        States next;
        for (int place = 0; const State &state : layers.back()) {
            if (state.covered & 1)
                next.push_back({state.covered >> 1, state.cost, place, -1});
            else
                for (int column : (*columns)[row]) {
                    const double cost = state.cost + reduced[column];
                    if ((masks[column] & state.covered) == 0 && cost <= gap)
                        next.push_back({(masks[column] | state.covered) >> 1, cost, place, column});
                }
            ++place;
        }
        keepCheapest(next);
        if (next.empty() || next.size() > mostStates)
            return std::nullopt;
        layers.push_back(std::move(next));
    }
    return traced(layers, problem);
}

} // namespace Galley
