#include "annotation/constraints.h"
#include "review/adjudication/choice.h"
#include "review/adjudication/clusterstate.h"
#include "review/adjudication/places.h"
#include "review/adjudication/wantedspans.h"

#include <QSet>

#include <algorithm>

// Relations that could not follow their ends.
namespace Galley {

namespace {

class Losses
{
public:
    Losses(const AnnotationSet &gold, const AdjudicationContext &context)
        : m_gold(gold)
        , m_context(context)
    {
        const QList<ClusterState> states =
            clusterStates(context.clusters, context.names, gold.decisions().values());
        for (qsizetype i = 0; i < states.size(); ++i) {
            if (states[i].status != ClusterStatus::Decided)
                continue;
            for (const int place : context.clusters[i].units) {
                const Unit &unit = context.units.units[size_t(place)];
                m_decided.insert({context.names.annotators.name(unit.annotator), unit.span});
            }
        }
        m_relations = gold.relations();
    }

    [[nodiscard]] std::optional<LostRelation> loss(const Relation &relation, const AnnotationSet &set) const
    {
        const Span &from = *set.span(relation.from);
        const Span &to = *set.span(relation.to);
        if (hasLike(relation.type, from, to))
            return std::nullopt;
        for (const Span *const end : {&from, &to}) {
            if (isDecided(*end, set) && sameMarks(m_gold, *end).isEmpty())
                return LostRelation{set.annotator.name, relation, end->quote};
        }
        if (isDecided(from, set) && isDecided(to, set) && !isAllowed(relation, from, to))
            return LostRelation{set.annotator.name, relation, {}};
        return std::nullopt;
    }

private:
    [[nodiscard]] bool isDecided(const Span &span, const AnnotationSet &set) const
    {
        return m_decided.contains({set.annotator.name, span.id});
    }

    // Gold may have it between spans with other boundaries.
    [[nodiscard]] bool hasLike(const QString &type, const Span &from, const Span &to) const
    {
        const auto isLike = [&](SpanId id, const Span &end) {
            const Span &span = *m_gold.span(id);
            return span.layer == end.layer && meet(span.extent(), end.extent());
        };
        return std::ranges::any_of(m_relations, [&](const Relation &relation) {
            return relation.type == type && isLike(relation.from, from) && isLike(relation.to, to);
        });
    }

    [[nodiscard]] bool isAllowed(const Relation &relation, const Span &from, const Span &to) const
    {
        const Relation inGold{.type = relation.type,
                              .from = sameMarks(m_gold, from).first(),
                              .to = sameMarks(m_gold, to).first()};
        return checkRelation(inGold, m_gold, m_context.schemas).has_value();
    }

    const AnnotationSet &m_gold;
    const AdjudicationContext &m_context;
    QList<Relation> m_relations;
    QSet<std::pair<QString, SpanId>> m_decided;
};

} // namespace

QList<LostRelation> lostRelations(const AnnotationSet &gold, const AdjudicationContext &context)
{
    const Losses losses(gold, context);
    QList<const AnnotationSet *> sets;
    for (const AnnotationSet &set : context.sets)
        sets.append(&set);
    std::ranges::sort(sets, {}, [](const AnnotationSet *set) { return set->annotator.name; });
    QList<LostRelation> lost;
    for (const AnnotationSet *const set : std::as_const(sets)) {
        for (const Relation &relation : set->relations()) {
            if (auto loss = losses.loss(relation, *set))
                lost.append(std::move(*loss));
        }
    }
    return lost;
}

} // namespace Galley
