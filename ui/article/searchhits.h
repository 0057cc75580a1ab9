#pragma once

#include "text/range.h"

#include <QList>

#include <vector>

namespace Galley {

// What a search found in an article, ready to be asked by place.
class SearchHits
{
public:
    SearchHits() = default;
    // In any order; current is a place in the list, -1 for none. O(n log n).
    SearchHits(const QList<Range> &ranges, qsizetype current);

    [[nodiscard]] bool isEmpty() const { return m_hits.empty(); }

    [[nodiscard]] const std::vector<Range> &all() const { return m_hits; } // by begin

    [[nodiscard]] Range current() const { return m_current; } // empty: none

    // Those that share something with a range, O(log n + found) for hits of like lengths.
    [[nodiscard]] std::vector<Range> touching(Range range) const;

private:
    std::vector<Range> m_hits;
    Range m_current;
    qsizetype m_longest = 0;
};

} // namespace Galley
