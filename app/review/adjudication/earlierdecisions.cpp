#include "review/adjudication/earlierdecisions.h"

#include "review/adjudication/clusterstate.h"
#include "review/adjudication/places.h"

#include <algorithm>

namespace Galley {

namespace {

bool isFor(const Decision &decision, const Cluster &cluster, const UnitNames &names)
{
    return isAbout(decision, names.layers.name(cluster.layer), cluster.extent) &&
        decision.signature == signatureOf(cluster);
}

bool isForAny(const Decision &decision, const AdjudicationContext &context)
{
    return std::ranges::any_of(
        context.clusters, [&](const Cluster &cluster) { return isFor(decision, cluster, context.names); });
}

// Whether somebody still has to see that the decision no longer fits.
bool isWaitedFor(const Decision &decision, const Cluster &decided, const QList<Decision> &decisions,
                 const AdjudicationContext &context)
{
    return std::ranges::any_of(context.clusters, [&](const Cluster &cluster) {
        return cluster.signature != decided.signature &&
            isAbout(decision, context.names.layers.name(cluster.layer), cluster.extent) &&
            std::ranges::none_of(decisions,
                                 [&](const Decision &other) { return isFor(other, cluster, context.names); });
    });
}

} // namespace

EarlierDecisions::EarlierDecisions(const Cluster &cluster, const AnnotationSet &gold,
                                   const AdjudicationContext &context)
{
    const QString &layer = context.names.layers.name(cluster.layer);
    const QList<Decision> decisions = gold.decisions().values();
    for (const Decision &decision : decisions) {
        if (!isAbout(decision, layer, cluster.extent))
            keep(decision);
        else if (isFor(decision, cluster, context.names))
            remove(decision);
        else if (isForAny(decision, context))
            keep(decision);
        else if (isWaitedFor(decision, cluster, decisions, context))
            shrink(decision, cluster, gold);
        else
            remove(decision);
    }
}

QSet<SpanId> EarlierDecisions::released() const
{
    return QSet<SpanId>(m_left).subtract(m_claimed);
}

void EarlierDecisions::keep(const Decision &decision)
{
    m_kept.append(decision);
    for (const SpanId span : decision.spans)
        m_claimed.insert(span);
}

void EarlierDecisions::remove(const Decision &decision)
{
    m_changes.append({decision, std::nullopt});
    for (const SpanId span : decision.spans)
        m_left.insert(span);
}

void EarlierDecisions::shrink(const Decision &decision, const Cluster &cluster, const AnnotationSet &gold)
{
    Decision rest = decision;
    rest.spans.removeIf([&](SpanId id) {
        const Span *const span = gold.span(id);
        const bool here = span && meet(span->extent(), cluster.extent);
        if (here)
            m_left.insert(id);
        return here;
    });
    if (rest != decision)
        m_changes.append({decision, rest});
    keep(rest);
}

} // namespace Galley
