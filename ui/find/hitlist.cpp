#include "find/hitlist.h"

#include <algorithm>

namespace Galley {

qsizetype HitList::indexOf(Range range) const
{
    const auto at = std::ranges::lower_bound(m_hits, range);
    return at != m_hits.cend() && *at == range ? at - m_hits.cbegin() : -1;
}

HitList::Step HitList::next(Range from) const
{
    if (m_hits.isEmpty())
        return {};
    const qsizetype begin = indexOf(from) >= 0 ? from.begin + 1 : from.begin;
    const auto at = std::ranges::lower_bound(m_hits, begin, {}, &Range::begin);
    if (at == m_hits.cend())
        return {0, true};
    return {at - m_hits.cbegin(), false};
}

HitList::Step HitList::previous(Range from) const
{
    if (m_hits.isEmpty())
        return {};
    const auto at = std::ranges::lower_bound(m_hits, from.begin, {}, &Range::begin);
    if (at == m_hits.cbegin())
        return {m_hits.size() - 1, true};
    return {at - m_hits.cbegin() - 1, false};
}

} // namespace Galley
