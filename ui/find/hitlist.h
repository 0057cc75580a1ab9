#pragma once

#include "text/range.h"

#include <QList>

namespace Galley {

// Hits by place, and which of them is meant.
class HitList
{
public:
    void clear() { m_hits.clear(); }

    void append(const QList<Range> &hits) { m_hits += hits; }

    [[nodiscard]] const QList<Range> &all() const { return m_hits; }

    [[nodiscard]] qsizetype count() const { return m_hits.size(); }

    [[nodiscard]] qsizetype indexOf(Range range) const; // -1: it is none; O(log n)

    struct Step
    {
        qsizetype index = -1;
        bool wrapped = false;
    };

    // The hit after (before) a selection, or at an empty one; from the other end when there is none.
    [[nodiscard]] Step next(Range from) const;
    [[nodiscard]] Step previous(Range from) const;

private:
    QList<Range> m_hits;
};

} // namespace Galley
