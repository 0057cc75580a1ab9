#pragma once

#include "review/alignment/stacks.h"

namespace Galley {

// The sets of marks of different annotators that cost no more together than without one of them.
class Subsets
{
public:
    Subsets(const Stacks &marks, std::span<const int> members, int annotators, double empty);

    [[nodiscard]] bool addTo(Columns &columns); // false: too many

private:
    void grow(std::span<const Link> candidates);
    void add();
    [[nodiscard]] bool push(const Link &link);
    void pop();
    [[nodiscard]] bool isFull() const;
    [[nodiscard]] int rowOf(int mark) const;

    const Stacks &m_marks;
    std::span<const int> m_members;
    int m_annotators;
    double m_pairs; // of annotators
    double m_empty;
    std::vector<int> m_rows;    // of marks from the first member on; -1: no member
    std::vector<int> m_chosen;  // marks
    std::vector<double> m_sums; // of each of them: its distances to the others
    double m_sum = 0;           // of all distances
    Columns *m_columns = nullptr;
};

} // namespace Galley
