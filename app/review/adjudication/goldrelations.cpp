#include "review/adjudication/goldrelations.h"

#include "annotation/constraints.h"
#include "review/adjudication/wantedspans.h"

#include <QSet>

#include <algorithm>

namespace Galley {

namespace {

bool joinsSame(const Relation &a, const Relation &b)
{
    return a.from == b.from && a.to == b.to && a.type == b.type;
}

class FollowingRelations
{
public:
    FollowingRelations(const QList<SpanId> &spans, const AnnotationSet &gold,
                       const QList<Decision> &decisions, const AdjudicationContext &context)
        : m_spans(spans)
        , m_gold(gold)
        , m_decisions(decisions)
        , m_context(context)
    {
        for (const SpanId span : spans)
            addAt(*gold.span(span));
    }

    [[nodiscard]] QList<RelationChange> changes()
    {
        QList<RelationChange> changes;
        QSet<RelationId> seen;
        for (const SpanId span : m_spans) {
            for (const RelationId id : m_gold.relationsOf(span)) {
                if (seen.contains(id))
                    continue;
                seen.insert(id);
                settle(*m_gold.relation(id), changes);
            }
        }
        RelationId next = m_gold.nextRelationId();
        for (Relation &relation : m_wanted) {
            relation.id = next++;
            changes.append({std::nullopt, relation});
        }
        return changes;
    }

private:
    // What the annotators have at a span of gold.
    void addAt(const Span &span)
    {
        for (const AnnotationSet &set : m_context.sets) {
            QList<Relation> own;
            for (const SpanId mark : sameMarks(set, span)) {
                for (const RelationId id : set.relationsOf(mark))
                    add(*set.relation(id), set, own);
            }
            unite(own);
        }
    }

    void add(const Relation &relation, const AnnotationSet &set, QList<Relation> &own)
    {
        const Relation translated{.type = relation.type,
                                  .from = endFor(relation.from, set),
                                  .to = endFor(relation.to, set),
                                  .attributes = relation.attributes};
        if (translated.from == 0 || translated.to == 0)
            return;
        m_known.append(translated);
        const QString &annotator = set.annotator.name;
        if (isTaken(translated.from, annotator) && isTaken(translated.to, annotator) &&
            checkRelation(translated, m_gold, m_context.schemas))
            own.append(translated);
    }

    // Each relation as often as who has it most often.
    void unite(const QList<Relation> &own)
    {
        QList<qsizetype> used;
        for (const Relation &relation : own) {
            qsizetype i = 0;
            while (i < m_wanted.size() && (used.contains(i) || !joinsSame(m_wanted[i], relation)))
                ++i;
            used.append(i);
            if (i == m_wanted.size())
                m_wanted.append(relation);
        }
    }

    // The span of gold for an annotator's; 0: there is none.
    [[nodiscard]] SpanId endFor(SpanId mark, const AnnotationSet &set) const
    {
        const Span &span = *set.span(mark);
        const QList<SpanId> inGold = sameMarks(m_gold, span);
        if (inGold.isEmpty())
            return 0;
        return inGold[std::min(sameMarks(set, span).indexOf(mark), inGold.size() - 1)];
    }

    [[nodiscard]] bool isTaken(SpanId span, const QString &annotator) const
    {
        return std::ranges::any_of(m_decisions, [&](const Decision &decision) {
            return decision.spans.contains(span) && decision.taken.contains(annotator);
        });
    }

    void settle(const Relation &present, QList<RelationChange> &changes)
    {
        const auto same = [&](const Relation &other) { return joinsSame(other, present); };
        if (const auto wanted = std::ranges::find_if(m_wanted, same); wanted != m_wanted.end()) {
            Relation after = present;
            after.attributes = wanted->attributes;
            if (after != present)
                changes.append({present, std::move(after)});
            m_wanted.erase(wanted);
        } else if (std::ranges::any_of(m_known, same)) {
            changes.append({present, std::nullopt});
        }
    }

    const QList<SpanId> &m_spans;
    const AnnotationSet &m_gold;
    const QList<Decision> &m_decisions;
    const AdjudicationContext &m_context;
    QList<Relation> m_wanted; // that gold is to have
    QList<Relation> m_known;  // that some annotator has
};

} // namespace

QList<RelationChange> relationsFollowing(const QList<SpanId> &spans, const AnnotationSet &gold,
                                         const QList<Decision> &decisions, const AdjudicationContext &context)
{
    return FollowingRelations(spans, gold, decisions, context).changes();
}

} // namespace Galley
