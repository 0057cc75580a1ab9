#include "review/adjudication/clusterstate.h"

#include "review/adjudication/places.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

ClusterState stateOf(const Decision &decision)
{
    const bool postponed = decision.kind == Decision::Kind::Postpone;
    return {postponed ? ClusterStatus::Postponed : ClusterStatus::Decided, decision.id};
}

// The latest that is in force for the cluster; null: none is.
const Decision *inForce(const Cluster &cluster, const QString &layer,
                        const QMultiHash<QString, const Decision *> &bySignature)
{
    const Decision *latest = nullptr;
    const auto [first, last] = bySignature.equal_range(signatureOf(cluster));
    for (auto i = first; i != last; ++i) {
        if (isAbout(**i, layer, cluster.extent) && (!latest || latest->id < (*i)->id))
            latest = *i;
    }
    return latest;
}

// A place that was only put off is open again when it has changed: nothing was decided there.
const Decision *staleAt(const Cluster &cluster, const QString &layer, const QList<Decision> &decisions,
                        const QSet<DecisionId> &current)
{
    for (const Decision &decision : decisions) {
        if (decision.kind != Decision::Kind::Postpone && !current.contains(decision.id) &&
            isAbout(decision, layer, cluster.extent))
            return &decision;
    }
    return nullptr;
}

} // namespace

QString wordFor(ClusterStatus status)
{
    static const QStringList words{u"open"_s, u"changed"_s, u"postponed"_s, u"agreed"_s, u"decided"_s};
    return words[int(status)];
}

QString signatureOf(const Cluster &cluster)
{
    return QString::fromLatin1(cluster.signature);
}

QStringList confusedLabels(const Cluster &cluster, const ArticleUnits &units, const UnitNames &names)
{
    QSet<QString> labels;
    for (const int place : cluster.units)
        labels.insert(names.labels.name(units.units[size_t(place)].label));
    if (std::ranges::any_of(cluster.versions, [](const Version &version) { return version.units.isEmpty(); }))
        labels.insert(u""_s);
    QStringList sorted(labels.begin(), labels.end());
    sorted.sort();
    return sorted;
}

QList<ClusterState> clusterStates(const QList<Cluster> &clusters, const UnitNames &names,
                                  const QList<Decision> &decisions, bool agreementGoes)
{
    const auto isSettled = [agreementGoes](const Cluster &cluster) {
        return cluster.isAgreement() && (agreementGoes || cluster.versions.first().annotators.size() < 2);
    };
    QMultiHash<QString, const Decision *> bySignature;
    for (const Decision &decision : decisions)
        bySignature.insert(decision.signature, &decision);
    QList<ClusterState> states;
    QSet<DecisionId> current;
    for (const Cluster &cluster : clusters) {
        const Decision *const decision = inForce(cluster, names.layers.name(cluster.layer), bySignature);
        states.append(decision                 ? stateOf(*decision)
                          : isSettled(cluster) ? ClusterState{ClusterStatus::Agreed, 0}
                                               : ClusterState{ClusterStatus::Open, 0});
        if (decision)
            current.insert(decision->id);
    }
    if (current.size() == decisions.size())
        return states;
    for (qsizetype i = 0; i < states.size(); ++i) {
        if (states[i].decision != 0)
            continue;
        const QString &layer = names.layers.name(clusters[i].layer);
        if (const Decision *const stale = staleAt(clusters[i], layer, decisions, current))
            states[i] = {ClusterStatus::Changed, stale->id};
    }
    return states;
}

} // namespace Galley
