#include "exchange/groups.h"

#include <algorithm>
#include <numeric>

namespace Galley {

Groups::Groups(qsizetype size)
    : m_parents(size_t(size))
{
    std::iota(m_parents.begin(), m_parents.end(), 0);
}

void Groups::join(qsizetype one, qsizetype other)
{
    const auto [first, second] = std::minmax({of(one), of(other)});
    m_parents[size_t(second)] = qint32(first);
}

qsizetype Groups::of(qsizetype one) const
{
    auto at = qint32(one);
    while (m_parents[size_t(at)] != at) {
        m_parents[size_t(at)] = m_parents[size_t(m_parents[size_t(at)])];
        at = m_parents[size_t(at)];
    }
    return at;
}

} // namespace Galley
