#pragma once

#include "review/adjudication/choice.h"

#include <QSet>

namespace Galley {

// What a new decision about a cluster takes back of those before it. Decisions that are in force for another
// cluster stay; of one that is about other undecided places, too, only what it made here goes.
class EarlierDecisions
{
public:
    EarlierDecisions(const Cluster &cluster, const AnnotationSet &gold, const AdjudicationContext &context);

    [[nodiscard]] const QList<DecisionChange> &changes() const { return m_changes; }

    // Those that stay, as they will be.
    [[nodiscard]] const QList<Decision> &kept() const { return m_kept; }

    // Spans of gold that no decision made any more.
    [[nodiscard]] QSet<SpanId> released() const;

    [[nodiscard]] bool claims(SpanId span) const { return m_claimed.contains(span); }

private:
    void keep(const Decision &decision);
    void remove(const Decision &decision);
    void shrink(const Decision &decision, const Cluster &cluster, const AnnotationSet &gold);

    QList<DecisionChange> m_changes;
    QList<Decision> m_kept;
    QSet<SpanId> m_claimed;
    QSet<SpanId> m_left;
};

} // namespace Galley
