#include "review/adjudication/policychoices.h"

#include <algorithm>
#include <cstdlib>

namespace Galley {

namespace {

QList<Range> segmentsOf(const Unit &unit)
{
    return unit.segments.isEmpty() ? QList{unit.extent} : unit.segments;
}

bool areNear(const Unit &a, const Unit &b, int characters)
{
    const auto near = [characters](qsizetype one, qsizetype other) {
        return std::abs(one - other) <= characters;
    };
    const auto nearRanges = [&near](const Range &one, const Range &other) {
        return near(one.begin, other.begin) && near(one.end, other.end);
    };
    return a.label == b.label && a.attributes == b.attributes &&
        std::ranges::equal(segmentsOf(a), segmentsOf(b), nearRanges);
}

class Boundaries
{
public:
    Boundaries(const Cluster &cluster, const ArticleUnits &article)
        : m_versions(cluster.versions)
        , m_article(article)
    {}

    // Whether the versions have the same spans but for boundaries.
    [[nodiscard]] bool differAlone(int characters) const
    {
        const auto isNear = [&](int a, int b) { return areNear(unit(a), unit(b), characters); };
        return std::ranges::all_of(m_versions, [&](const Version &a) {
            return !a.units.isEmpty() && std::ranges::all_of(m_versions, [&](const Version &b) {
                return std::ranges::equal(a.units, b.units, isNear);
            });
        });
    }

    [[nodiscard]] qsizetype votes(int version) const { return m_versions[version].annotators.size(); }

    [[nodiscard]] qsizetype length(int version) const
    {
        qsizetype sum = 0;
        for (const int place : m_versions[version].units) {
            for (const Range &segment : segmentsOf(unit(place)))
                sum += segment.end - segment.begin;
        }
        return sum;
    }

private:
    [[nodiscard]] const Unit &unit(int place) const { return m_article.units[size_t(place)]; }

    const QList<Version> &m_versions;
    const ArticleUnits &m_article;
};

} // namespace

std::optional<Choice> chooseBoundary(const BoundaryPolicy &policy, const Cluster &cluster,
                                     const ArticleUnits &article)
{
    const Boundaries boundaries(cluster, article);
    if (cluster.versions.size() < 2 || !boundaries.differAlone(policy.characters))
        return {};
    const auto merit = [&](int version) {
        const qsizetype length = boundaries.length(version);
        const qsizetype preferred = policy.prefer == BoundaryPolicy::Prefer::Longest ? length
            : policy.prefer == BoundaryPolicy::Prefer::Shortest                      ? -length
                                                                                     : 0;
        return std::pair(preferred, boundaries.votes(version));
    };
    int best = 0;
    bool tied = false;
    for (int version = 1; version < cluster.versions.size(); ++version) {
        const auto order = merit(version) <=> merit(best);
        if (order == 0)
            tied = true;
        if (order <= 0)
            continue;
        best = version;
        tied = false;
    }
    return tied ? std::nullopt : std::optional(Choice{.kind = Decision::Kind::Take, .version = best});
}

} // namespace Galley
