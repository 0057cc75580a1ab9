#pragma once

#include <QtTypes>

#include <vector>

namespace Galley {

// Which of some things, by their numbers from 0, belong together: whoever joins whom in whatever order, the
// result is the same.
class Groups
{
public:
    explicit Groups(qsizetype size);

    void join(qsizetype one, qsizetype other);
    // The smallest number of those that it belongs together with. Nearly O(1).
    [[nodiscard]] qsizetype of(qsizetype one) const;

    [[nodiscard]] qsizetype size() const { return qsizetype(m_parents.size()); }

private:
    mutable std::vector<qint32> m_parents; // of the first of a group, itself; shortened as they are followed
};

} // namespace Galley
