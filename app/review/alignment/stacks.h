#pragma once

#include "review/alignment/columns.h"
#include "review/alignment/dissimilarity.h"

#include <optional>
#include <span>

// From units to rows and columns of a cover.
namespace Galley {

// Units of one annotator with the same place and label, which are one row.
struct Stack
{
    const Unit *unit = nullptr; // the first
    std::vector<int> units;     // places in what is aligned
};

// By place: neighbours come together.
[[nodiscard]] std::vector<Stack> stacksOf(std::span<const Unit> units);

struct Link
{
    int mark = 0; // a later one
    double distance = 0;
};

// What it costs to align marks, and which can be of use together.
class Stacks
{
public:
    Stacks(std::span<const Unit> units, int annotators, const Dissimilarity &costs);

    [[nodiscard]] int count() const { return int(m_marks.size()); }

    [[nodiscard]] const Stack &operator[](int mark) const { return m_marks[mark]; }

    // Stacks of different annotators that a best alignment may have together, joined; each ascending.
    [[nodiscard]] std::vector<std::vector<int>> groups() const;

    // The alignments of these marks that a best one may have; rows are places in them. None: too many.
    [[nodiscard]] std::optional<CoverProblem> problem(std::span<const int> marks) const;

    // The links of a mark to later ones.
    [[nodiscard]] const std::vector<Link> &links(int mark) const { return m_links[mark]; }

    [[nodiscard]] double disorder(std::span<const int> marks) const;
    // Not more than what any alignment of these marks costs.
    [[nodiscard]] double leastDisorder(std::span<const int> marks) const;
    // What two parts save when they become one; their marks must be of different annotators.
    [[nodiscard]] double saving(std::span<const int> one, std::span<const int> other) const;
    [[nodiscard]] bool canJoin(std::span<const int> one, std::span<const int> other) const;

private:
    [[nodiscard]] double distanceOf(int one, int other) const;

    int m_annotators;
    Dissimilarity m_costs;
    double m_pairs; // of annotators
    std::vector<Stack> m_marks;
    std::vector<std::vector<Link>> m_links;
};

} // namespace Galley
