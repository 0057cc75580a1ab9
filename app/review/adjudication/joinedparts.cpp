#include "review/adjudication/joinedparts.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace Galley {

namespace {

class Joiner
{
public:
    Joiner(const ArticleUnits &article, const std::vector<ComparedPart> &parts)
        : m_article(article)
        , m_parts(parts)
        , m_centres(parts.size())
        , m_isCentre(parts.size(), 0)
    {
        std::iota(m_centres.begin(), m_centres.end(), 0);
        for (const ComparedPart &part : parts)
            m_extents.push_back(extentOf(part));
        orderByBegin();
    }

    [[nodiscard]] std::vector<std::vector<int>> join()
    {
        for (int part : bySize())
            m_centres[part] = centreFor(part);
        std::vector<std::vector<int>> groups(m_parts.size());
        for (int part = 0; part < int(m_parts.size()); ++part)
            groups[m_centres[part]].push_back(part);
        std::erase_if(groups, [](const std::vector<int> &group) { return group.empty(); });
        return groups;
    }

private:
    [[nodiscard]] Range extentOf(const ComparedPart &part) const
    {
        Range extent = m_article.units[part.units.front()].extent;
        for (int unit : part.units) {
            const Range other = m_article.units[unit].extent;
            extent = {std::min(extent.begin, other.begin), std::max(extent.end, other.end)};
        }
        return extent;
    }

    void orderByBegin()
    {
        for (int part = 0; part < int(m_parts.size()); ++part)
            if (!m_parts[part].isAgreed)
                m_byBegin.push_back(part);
        std::ranges::stable_sort(m_byBegin, {}, [this](int part) { return m_extents[part]; });
        qsizetype end = std::numeric_limits<qsizetype>::min();
        for (int part : m_byBegin)
            m_endsSoFar.push_back(end = std::max(end, m_extents[part].end));
    }

    // Those of most annotators first, then the longest: what others may be pieces of.
    [[nodiscard]] std::vector<int> bySize() const
    {
        std::vector<int> order = m_byBegin;
        std::ranges::stable_sort(order, [this](int a, int b) {
            return std::pair(m_parts[a].units.size(), m_extents[a].length()) >
                std::pair(m_parts[b].units.size(), m_extents[b].length());
        });
        return order;
    }

    // The part before it in size that it belongs to, and that belongs to no other; itself when there is none.
    [[nodiscard]] int centreFor(int part)
    {
        const Range extent = m_extents[part];
        qsizetype best = -1;
        int centre = part;
        auto at = std::ranges::upper_bound(m_byBegin, extent.end, {},
                                           [this](int other) { return m_extents[other].begin; });
        while (at != m_byBegin.begin() && m_endsSoFar[at - m_byBegin.begin() - 1] >= extent.begin) {
            const int other = *--at;
            if (m_isCentre[other] == 0 || !belongs(part, other))
                continue;
            const qsizetype shared =
                std::min(extent.end, m_extents[other].end) - std::max(extent.begin, m_extents[other].begin);
            if (shared > best || (shared == best && other < centre)) {
                best = shared;
                centre = other;
            }
        }
        if (centre == part)
            m_isCentre[part] = 1;
        return centre;
    }

    // Somebody, who has nothing else for it, has a unit there that shares text with it; and nobody has both,
    // one within the other.
    [[nodiscard]] bool belongs(int part, int centre) const
    {
        bool isPiece = false;
        for (int unit : m_parts[part].units)
            for (int other : m_parts[centre].units) {
                const Unit &own = m_article.units[unit];
                const Unit &its = m_article.units[other];
                if (!meet(own, its))
                    continue;
                if (own.annotator == its.annotator && !own.hasSamePlace(its))
                    return false;
                isPiece = isPiece || own.annotator == its.annotator || !has(part, its.annotator);
            }
        return isPiece;
    }

    [[nodiscard]] bool has(int part, int annotator) const
    {
        return std::ranges::any_of(m_parts[part].units,
                                   [&](int unit) { return m_article.units[unit].annotator == annotator; });
    }

    const ArticleUnits &m_article;
    const std::vector<ComparedPart> &m_parts;
    std::vector<Range> m_extents;
    std::vector<int> m_centres;
    std::vector<int> m_byBegin;         // without the agreed ones
    std::vector<qsizetype> m_endsSoFar; // the greatest end up to there
    std::vector<char> m_isCentre;
};

} // namespace

std::vector<std::vector<int>> joinedParts(const ArticleUnits &article, const std::vector<ComparedPart> &parts)
{
    return Joiner(article, parts).join();
}

} // namespace Galley
