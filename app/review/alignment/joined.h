#pragma once

#include <algorithm>
#include <numeric>
#include <vector>

namespace Galley {

// Numbers that are joined to groups.
class Joined
{
public:
    explicit Joined(int count)
        : m_parents(std::size_t(count))
    {
        std::iota(m_parents.begin(), m_parents.end(), 0);
    }

    // The least number of its group.
    [[nodiscard]] int first(int number)
    {
        while (m_parents[number] != number)
            number = m_parents[number] = m_parents[m_parents[number]];
        return number;
    }

    void join(int one, int other)
    {
        one = first(one);
        other = first(other);
        m_parents[std::max(one, other)] = std::min(one, other);
    }

    // Each group ascending, by first number.
    [[nodiscard]] std::vector<std::vector<int>> all()
    {
        std::vector<std::vector<int>> groups;
        std::vector<int> places(m_parents.size());
        for (int number = 0; number < int(m_parents.size()); ++number) {
            const int least = first(number);
            if (least == number) {
                places[number] = int(groups.size());
                groups.emplace_back();
            }
            groups[places[least]].push_back(number);
        }
        return groups;
    }

private:
    std::vector<int> m_parents;
};

} // namespace Galley
