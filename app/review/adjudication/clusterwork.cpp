#include "review/adjudication/clusterwork.h"

#include "review/adjudication/comparedparts.h"

#include <algorithm>
#include <tuple>

namespace Galley {

RelationEnds::RelationEnds(const ArticleUnits &article, const std::vector<int> &clusterOf)
{
    if (article.relations.empty())
        return;
    m_ends.resize(article.units.size());
    QHash<std::pair<int, SpanId>, int> places;
    for (int unit = 0; unit < int(article.units.size()); ++unit)
        places.insert({article.units[unit].annotator, article.units[unit].span}, unit);
    for (int number = 0; number < int(article.relations.size()); ++number) {
        const UnitRelation &relation = article.relations[number];
        const int from = places.value({relation.annotator, relation.from}, -1);
        const int to = places.value({relation.annotator, relation.to}, -1);
        if (from >= 0)
            m_ends[from].push_back({.type = relation.type,
                                    .cluster = to < 0 ? -1 : clusterOf[to],
                                    .attributes = relation.attributes,
                                    .relation = number,
                                    .unit = to});
    }
    for (std::vector<End> &ends : m_ends)
        std::ranges::sort(ends, {}, [](const End &end) {
            return std::tuple(end.type, end.cluster, QByteArrayView(end.attributes), end.relation);
        });
}

const std::vector<RelationEnds::End> &RelationEnds::of(int unit) const
{
    static const std::vector<End> none;
    return m_ends.empty() ? none : m_ends[unit];
}

std::vector<ClusterWork> workOf(const std::vector<int> &units, const ArticleUnits &article,
                                const std::vector<int> &annotators)
{
    std::vector<ClusterWork> work;
    work.reserve(annotators.size());
    for (int annotator : annotators) {
        ClusterWork &own = work.emplace_back(ClusterWork{.annotator = annotator, .units = {}});
        for (int unit : units)
            if (article.units[unit].annotator == annotator)
                own.units.push_back(unit);
        if (own.units.size() > 1)
            std::ranges::stable_sort(own.units, [&](int a, int b) {
                const Unit &one = article.units[a];
                const Unit &other = article.units[b];
                return std::tie(one.extent, one.segments, one.label, one.attributes) <
                    std::tie(other.extent, other.segments, other.label, other.attributes);
            });
    }
    return work;
}

bool hasSameUnits(const ClusterWork &a, const ClusterWork &b, const ArticleUnits &article)
{
    return std::ranges::equal(a.units, b.units, [&](int one, int other) {
        return hasSameContent(article.units[one], article.units[other]);
    });
}

bool hasSameRelations(const ClusterWork &a, const ClusterWork &b, const RelationEnds &ends)
{
    return std::ranges::equal(a.units, b.units, [&](int one, int other) {
        return std::ranges::equal(ends.of(one), ends.of(other), &RelationEnds::End::isLike);
    });
}

} // namespace Galley
