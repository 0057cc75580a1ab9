#include "review/alignment/stacks.h"

#include "review/alignment/joined.h"
#include "review/alignment/neighbours.h"
#include "review/alignment/subsets.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <unordered_map>

namespace Galley {

namespace {

// By the middle, so that those a little apart stand together however long they are.
bool comesBefore(const Unit &a, const Unit &b)
{
    const auto key = [](const Unit &unit) {
        return std::tuple(unit.extent.begin + unit.extent.end, unit.extent.begin, unit.annotator, unit.label);
    };
    return key(a) != key(b) ? key(a) < key(b) : a.segments < b.segments;
}

bool isSame(const Unit &a, const Unit &b)
{
    return a.annotator == b.annotator && a.label == b.label && a.hasSamePlace(b);
}

} // namespace

std::vector<Stack> stacksOf(std::span<const Unit> units)
{
    std::vector<int> order(units.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, [&](int a, int b) { return comesBefore(units[a], units[b]); });
    std::vector<Stack> marks;
    for (int unit : order) {
        if (marks.empty() || !isSame(*marks.back().unit, units[unit]))
            marks.push_back({.unit = &units[unit], .units = {}});
        marks.back().units.push_back(unit);
    }
    return marks;
}

Stacks::Stacks(std::span<const Unit> units, int annotators, const Dissimilarity &costs)
    : m_annotators(std::max(annotators, 2))
    , m_costs(costs)
    , m_pairs(m_annotators * (m_annotators - 1) / 2.0)
    , m_marks(stacksOf(units))
    , m_links(m_marks.size())
{
    // A unit that costs more in a part than alone is better off alone: the most that it may cost there.
    const double most = (m_pairs + m_annotators - 1) * m_costs.empty;
    forNeighbours(m_marks, m_costs, most,
                  [this](int one, int other, double apart) { m_links[one].push_back({other, apart}); });
    for (std::vector<Link> &links : m_links)
        std::ranges::sort(links, {}, &Link::mark);
}

std::vector<std::vector<int>> Stacks::groups() const
{
    Joined groups(count());
    for (int mark = 0; mark < count(); ++mark)
        for (const Link &link : m_links[mark])
            groups.join(mark, link.mark);
    return groups.all();
}

std::optional<CoverProblem> Stacks::problem(std::span<const int> marks) const
{
    CoverProblem problem;
    for (int mark : marks)
        problem.counts.push_back(int(m_marks[mark].units.size()));
    Subsets subsets(*this, marks, m_annotators, m_costs.empty);
    if (!subsets.addTo(problem.columns))
        return std::nullopt;
    return problem;
}

double Stacks::distanceOf(int one, int other) const
{
    return distance(*m_marks[one].unit, *m_marks[other].unit, m_costs);
}

double Stacks::disorder(std::span<const int> marks) const
{
    double sum = 0;
    for (std::size_t i = 0; i < marks.size(); ++i)
        for (std::size_t j = 0; j < i; ++j)
            sum += distanceOf(marks[j], marks[i]);
    const double present = double(marks.size() * (marks.size() - 1)) / 2;
    return (sum + (m_pairs - present) * m_costs.empty) / m_pairs;
}

double Stacks::leastDisorder(std::span<const int> marks) const
{
    // Of each pair of annotators, half of the distance to the nearest unit, or a missing one.
    std::unordered_map<int, std::map<int, double>> nearest;
    const auto note = [&](int mark, int other, double apart) {
        const auto [at, isNew] = nearest[mark].try_emplace(m_marks[other].unit->annotator, apart / 2);
        at->second = std::min(at->second, apart / 2);
    };
    for (int mark : marks)
        for (const Link &link : m_links[mark]) {
            note(mark, link.mark, link.distance);
            note(link.mark, mark, link.distance);
        }
    double sum = 0;
    for (int mark : marks) {
        double worth = (m_annotators - 1 - double(nearest[mark].size())) * m_costs.empty;
        for (const auto &[annotator, apart] : nearest[mark])
            worth += std::min(apart, m_costs.empty);
        sum += worth * double(m_marks[mark].units.size());
    }
    return sum / m_pairs;
}

bool Stacks::canJoin(std::span<const int> one, std::span<const int> other) const
{
    return std::ranges::none_of(one, [&](int a) {
        return std::ranges::any_of(
            other, [&](int b) { return m_marks[a].unit->annotator == m_marks[b].unit->annotator; });
    });
}

double Stacks::saving(std::span<const int> one, std::span<const int> other) const
{
    double sum = (m_pairs + double(one.size() * other.size())) * m_costs.empty;
    for (int a : one)
        for (int b : other)
            sum -= distanceOf(a, b);
    return sum / m_pairs;
}

} // namespace Galley
