#include "article/heightindex.h"

#include <bit>

namespace Galley {

HeightIndex::HeightIndex(std::vector<int> heights)
    : m_heights(std::move(heights))
    , m_sums(m_heights.size() + 1, 0)
{
    for (std::size_t i = 1; i < m_sums.size(); ++i) {
        m_sums[i] += m_heights[i - 1];
        const std::size_t parent = i + (i & -i);
        if (parent < m_sums.size())
            m_sums[parent] += m_sums[i];
    }
}

qint64 HeightIndex::top(qsizetype index) const
{
    qint64 sum = 0;
    for (auto i = std::size_t(index); i > 0; i -= i & -i)
        sum += m_sums[i];
    return sum;
}

qsizetype HeightIndex::at(qint64 y) const
{
    std::size_t found = 0;
    qint64 left = std::max<qint64>(0, y);
    for (std::size_t step = std::bit_floor(m_heights.size()); step > 0; step /= 2) {
        if (found + step < m_sums.size() && m_sums[found + step] <= left) {
            found += step;
            left -= m_sums[found];
        }
    }
    return std::min(qsizetype(found), count() - 1);
}

void HeightIndex::set(qsizetype index, int height)
{
    const int change = height - m_heights[index];
    if (change == 0)
        return;
    m_heights[index] = height;
    for (auto i = std::size_t(index) + 1; i < m_sums.size(); i += i & -i)
        m_sums[i] += change;
}

} // namespace Galley
