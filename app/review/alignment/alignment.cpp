#include "review/alignment/alignment.h"

#include "review/alignment/cover.h"
#include "review/alignment/merging.h"
#include "review/alignment/stacks.h"

#include <algorithm>

namespace Galley {

namespace {

constexpr int window = 60; // marks

// An alignment that is put together from solved groups of marks.
class Aligner
{
public:
    Aligner(std::span<const Unit> units, int annotators, const Dissimilarity &costs)
        : m_marks(units, annotators, costs)
        , m_used(std::size_t(m_marks.count()), 0)
    {}

    [[nodiscard]] Alignment align()
    {
        for (const std::vector<int> &group : m_marks.groups())
            m_bound += solve(group);
        return std::move(m_alignment);
    }

    [[nodiscard]] double bound() const { return m_bound; }

private:
    // One unit, or two of which it is plain whether they belong together: most of what people mark.
    [[nodiscard]] bool isPlain(std::span<const int> group) const
    {
        return group.size() <= 2 &&
            std::ranges::all_of(group, [this](int mark) { return m_marks[mark].units.size() == 1; });
    }

    double solvePlain(std::span<const int> group)
    {
        const double together = m_marks.disorder(group);
        if (group.size() == 1 || together <= 2 * m_marks.disorder(group.first(1))) {
            add(group, together);
            return together;
        }
        return solvePlain(group.first(1)) + solvePlain(group.last(1));
    }

    // Adds the parts of a group; returns what the best ones cost at least.
    double solve(std::span<const int> group)
    {
        if (isPlain(group))
            return solvePlain(group);
        if (const std::optional<CoverProblem> problem = m_marks.problem(group))
            if (const std::optional<Cover> cover = cheapestCover(*problem)) {
                take(*problem, *cover, group);
                return cover->bound;
            }
        const double least = m_marks.leastDisorder(group);
        if (int(group.size()) <= window)
            merge(group);
        else
            for (std::size_t from = 0; from < group.size(); from += window)
                solve(group.subspan(from, std::min<std::size_t>(window, group.size() - from)));
        return least;
    }

    void take(const CoverProblem &problem, const Cover &cover, std::span<const int> group)
    {
        for (const Cover::Use &use : cover.uses) {
            std::vector<int> marks;
            for (int row : problem.columns.rows(use.column))
                marks.push_back(group[row]);
            for (int time = 0; time < use.times; ++time)
                add(marks, problem.columns.cost(use.column));
        }
    }

    void merge(std::span<const int> group)
    {
        for (const std::vector<int> &part : mergedGreedily(m_marks, group))
            add(part, m_marks.disorder(part));
    }

    void add(std::span<const int> marks, double disorder)
    {
        UnitaryAlignment &part = m_alignment.parts.emplace_back();
        part.disorder = disorder;
        for (int mark : marks)
            part.units.push_back(m_marks[mark].units[m_used[mark]++]);
        std::ranges::sort(part.units);
    }

    Stacks m_marks;
    std::vector<int> m_used; // of each mark's units
    Alignment m_alignment;
    double m_bound = 0;
};

Range placeOf(const UnitaryAlignment &part, std::span<const Unit> units)
{
    Range place = units[part.units.front()].extent;
    for (int unit : part.units)
        place = {std::min(place.begin, units[unit].extent.begin),
                 std::max(place.end, units[unit].extent.end)};
    return place;
}

} // namespace

Alignment bestAlignment(std::span<const Unit> units, int annotators, const Dissimilarity &costs)
{
    if (units.empty())
        return {};
    Aligner aligner(units, annotators, costs);
    Alignment alignment = aligner.align();
    std::ranges::sort(alignment.parts, {}, [&](const UnitaryAlignment &part) {
        return std::pair(placeOf(part, units), part.units.front());
    });
    double sum = 0;
    for (const UnitaryAlignment &part : alignment.parts)
        sum += part.disorder;
    const double mean = double(units.size()) / std::max(annotators, 2);
    alignment.disorder = sum / mean;
    const double missed = (sum - aligner.bound()) / mean;
    alignment.errorBound = missed > 1e-9 ? missed : 0;
    return alignment;
}

} // namespace Galley
