#include "review/alignment/subsets.h"

#include <algorithm>

namespace Galley {

namespace {

constexpr int mostColumns = 200'000;
constexpr double rounding = 1e-9;

const Link *linkTo(const std::vector<Link> &links, int mark)
{
    const auto at = std::ranges::lower_bound(links, mark, {}, &Link::mark);
    return at != links.end() && at->mark == mark ? &*at : nullptr;
}

} // namespace

Subsets::Subsets(const Stacks &marks, std::span<const int> members, int annotators, double empty)
    : m_marks(marks)
    , m_members(members)
    , m_annotators(annotators)
    , m_pairs(annotators * (annotators - 1) / 2.0)
    , m_empty(empty)
{
    m_rows.assign(std::size_t(members.back() - members.front()) + 1, -1);
    for (int row = 0; int mark : members)
        m_rows[mark - members.front()] = row++;
}

bool Subsets::addTo(Columns &columns)
{
    m_columns = &columns;
    for (int mark : m_members) {
        m_chosen = {mark};
        m_sums = {0};
        m_sum = 0;
        add();
        grow(m_marks.links(mark));
        if (isFull())
            return false;
    }
    return true;
}

bool Subsets::isFull() const
{
    return m_columns->count() > mostColumns;
}

int Subsets::rowOf(int mark) const
{
    const std::size_t place = std::size_t(mark - m_members.front()); // links lead to later marks
    return place < m_rows.size() ? m_rows[place] : -1;
}

void Subsets::grow(std::span<const Link> candidates)
{
    for (std::size_t i = 0; i < candidates.size() && !isFull(); ++i) {
        const int mark = candidates[i].mark;
        if (rowOf(mark) < 0 || !push(candidates[i]))
            continue;
        add();
        grow(candidates.subspan(i + 1));
        pop();
    }
}

// Adds a mark that is linked to the first one, when it is to the others, too.
bool Subsets::push(const Link &link)
{
    const double most = (m_pairs + m_annotators - 1) * m_empty + rounding;
    double own = 0;
    std::vector<double> sums = m_sums;
    for (std::size_t i = 0; i < m_chosen.size(); ++i) {
        const Link *between = i == 0 ? &link : linkTo(m_marks.links(m_chosen[i]), link.mark);
        if (between == nullptr || (sums[i] += between->distance) > most)
            return false;
        own += between->distance;
    }
    if (own > most)
        return false;
    m_chosen.push_back(link.mark);
    m_sums = std::move(sums);
    m_sums.push_back(own);
    m_sum += own;
    return true;
}

void Subsets::pop()
{
    const int last = m_chosen.back();
    m_sum -= m_sums.back();
    m_chosen.pop_back();
    m_sums.pop_back();
    for (std::size_t i = 0; i < m_chosen.size(); ++i)
        m_sums[i] -= linkTo(m_marks.links(m_chosen[i]), last)->distance;
}

void Subsets::add()
{
    const double present = double(m_chosen.size());
    const double most = (m_pairs + present - 1) * m_empty + rounding;
    if (present > 1 && std::ranges::any_of(m_sums, [&](double sum) { return sum > most; }))
        return;
    std::vector<int> rows;
    for (int mark : m_chosen)
        rows.push_back(rowOf(mark));
    const double missing = m_pairs - present * (present - 1) / 2;
    m_columns->add(rows, (std::max(0.0, m_sum) + missing * m_empty) / m_pairs);
}

} // namespace Galley
