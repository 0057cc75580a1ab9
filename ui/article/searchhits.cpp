#include "article/searchhits.h"

#include <algorithm>

namespace Galley {

SearchHits::SearchHits(const QList<Range> &ranges, qsizetype current)
    : m_hits(ranges.begin(), ranges.end())
    , m_current(current >= 0 && current < ranges.size() ? ranges[current] : Range())
{
    std::ranges::sort(m_hits, {}, &Range::begin);
    for (const Range &hit : m_hits)
        m_longest = std::max(m_longest, hit.length());
}

std::vector<Range> SearchHits::touching(Range range) const
{
    std::vector<Range> found;
    auto hit = std::ranges::lower_bound(m_hits, range.begin - m_longest, {}, &Range::begin);
    for (; hit != m_hits.end() && hit->begin < range.end; ++hit) {
        if (hit->end > range.begin)
            found.push_back(*hit);
    }
    return found;
}

} // namespace Galley
