#pragma once

#include <QtTypes>

#include <vector>

namespace Galley {

// Heights of paragraphs in whole pixels, with their sums in a Fenwick tree: changing one and asking for the
// place of any cost O(log n).
class HeightIndex
{
public:
    HeightIndex() = default;
    explicit HeightIndex(std::vector<int> heights); // O(n)

    [[nodiscard]] qsizetype count() const { return qsizetype(m_heights.size()); }

    [[nodiscard]] int height(qsizetype index) const { return m_heights[index]; }

    [[nodiscard]] qint64 top(qsizetype index) const; // of index 0 … count; that of count is the total

    [[nodiscard]] qint64 total() const { return top(count()); }

    // The one that covers y; the first above, the last below. Needs at least one.
    [[nodiscard]] qsizetype at(qint64 y) const;
    void set(qsizetype index, int height);

private:
    std::vector<int> m_heights;
    std::vector<qint64> m_sums; // node i holds the sum of its lowest-bit range, from 1
};

} // namespace Galley
