#include "review/adjudication/cluster.h"

#include "review/adjudication/clustercauses.h"
#include "review/adjudication/clusterwork.h"
#include "review/adjudication/joinedparts.h"

#include <algorithm>

namespace Galley {

namespace {

constexpr double leastSeverity = 0.1; // where places and labels are the same

struct Group
{
    std::vector<int> units;
    double disorder = 0;
    bool isAgreed = false; // but for relations
};

// Groups of one layer's units.
void addGroups(std::vector<Group> &groups, const ArticleUnits &article, int first, int last, int annotators)
{
    std::vector<ComparedPart> parts = comparedParts(article, first, last, annotators);
    for (const std::vector<int> &joined : joinedParts(article, parts)) {
        Group &group = groups.emplace_back();
        for (int part : joined) {
            group.units.insert(group.units.end(), parts[part].units.begin(), parts[part].units.end());
            group.disorder = std::max(group.disorder, parts[part].disorder);
        }
        if (joined.size() > 1)
            std::ranges::sort(group.units);
        else
            group.isAgreed = parts[joined.front()].isAgreed;
    }
}

std::vector<Group> groupsOf(const ArticleUnits &article, int annotators)
{
    std::vector<Group> groups;
    const int count = int(article.units.size());
    for (int first = 0; first < count;) {
        int last = first + 1;
        while (last < count && article.units[last].layer == article.units[first].layer)
            ++last;
        addGroups(groups, article, first, last, annotators);
        first = last;
    }
    return groups;
}

std::vector<int> groupOfUnits(const std::vector<Group> &groups, std::size_t units)
{
    std::vector<int> result(units, -1);
    for (int group = 0; group < int(groups.size()); ++group)
        for (int unit : groups[group].units)
            result[unit] = group;
    return result;
}

QList<Version> versionsOf(const std::vector<ClusterWork> &work, const ArticleUnits &article,
                          const RelationEnds &ends)
{
    QList<Version> versions;
    std::vector<const ClusterWork *> firsts;
    for (const ClusterWork &own : work) {
        const auto like = std::ranges::find_if(firsts, [&](const ClusterWork *other) {
            return hasSameUnits(own, *other, article) && hasSameRelations(own, *other, ends);
        });
        if (like != firsts.end()) {
            versions[like - firsts.begin()].annotators.append(own.annotator);
            continue;
        }
        firsts.push_back(&own);
        Version &version = versions.emplaceBack();
        version.annotators.append(own.annotator);
        version.units = QList<int>(own.units.begin(), own.units.end());
        std::ranges::sort(version.units);
    }
    std::ranges::stable_sort(versions, std::greater(),
                             [](const Version &version) { return version.annotators.size(); });
    return versions;
}

Range extentOf(const std::vector<int> &units, const ArticleUnits &article)
{
    Range extent = article.units[units.front()].extent;
    for (int unit : units) {
        const Range other = article.units[unit].extent;
        extent = {std::min(extent.begin, other.begin), std::max(extent.end, other.end)};
    }
    return extent;
}

Cluster clusterOf(const Group &group, const ArticleUnits &article, const std::vector<int> &annotators,
                  const RelationEnds &ends, const UnitNames &names)
{
    const std::vector<ClusterWork> work = workOf(group.units, article, annotators);
    Cluster cluster{.article = article.article,
                    .layer = article.units[group.units.front()].layer,
                    .extent = extentOf(group.units, article),
                    .causes = causesOf(work, article, ends),
                    .versions = versionsOf(work, article, ends),
                    .units = QList<int>(group.units.begin(), group.units.end()),
                    .signature = signatureOf(work, article, ends, names)};
    if (!cluster.isAgreement())
        cluster.severity = std::clamp(group.disorder, leastSeverity, 1.0);
    return cluster;
}

bool hasRelations(const Group &group, const RelationEnds &ends)
{
    return std::ranges::any_of(group.units, [&](int unit) { return !ends.of(unit).empty(); });
}

// Somebody who marked the same thing several times gives places that only their number tells apart.
void tellApart(QList<Cluster> &clusters)
{
    QHash<QByteArray, int> seen;
    for (Cluster &cluster : clusters) {
        if (const int before = seen[cluster.signature]++; before > 0)
            cluster.signature = numberedSignature(cluster.signature, before);
    }
}

} // namespace

QList<Cluster> clustersOf(const ArticleUnits &article, const UnitNames &names)
{
    return differencesOf(article, names, [](int, Range) { return true; }).clusters;
}

Differences differencesOf(const ArticleUnits &article, const UnitNames &names, const AgreementWanted &wanted)
{
    const std::vector<int> annotators = comparedAnnotators(article);
    const std::vector<Group> groups = groupsOf(article, int(annotators.size()));
    const RelationEnds ends(article, groupOfUnits(groups, article.units.size()));
    Differences differences;
    QList<Cluster> &clusters = differences.clusters;
    for (const Group &group : groups) {
        const Unit &first = article.units[group.units.front()];
        if (group.isAgreed && !hasRelations(group, ends) && !wanted(first.layer, first.extent))
            ++differences.agreed;
        else
            clusters.append(clusterOf(group, article, annotators, ends, names));
    }
    std::ranges::stable_sort(clusters, {}, [](const Cluster &cluster) {
        return std::tuple(cluster.layer, cluster.extent, cluster.units.first());
    });
    tellApart(clusters);
    return differences;
}

} // namespace Galley
