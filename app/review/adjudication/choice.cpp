#include "review/adjudication/choice.h"

#include "annotation/constraints.h"
#include "review/adjudication/clusterstate.h"
#include "review/adjudication/earlierdecisions.h"
#include "review/adjudication/goldrelations.h"
#include "review/adjudication/places.h"
#include "review/adjudication/wantedspans.h"

#include <QCoreApplication>

#include <algorithm>

namespace Galley {

namespace {

// Makes the edit on a copy of gold, change by change.
class GoldEdit
{
public:
    GoldEdit(const Cluster &cluster, const Choice &choice, const AnnotationSet &gold,
             const AdjudicationContext &context)
        : m_cluster(cluster)
        , m_choice(choice)
        , m_gold(gold)
        , m_context(context)
        , m_earlier(cluster, gold, context)
        , m_edit{wordFor(choice.kind), {}}
    {}

    [[nodiscard]] Result<Edit> make(WantedSpans wanted)
    {
        m_taken = std::move(wanted.taken);
        const QList<SpanId> standing = match(wanted.spans);
        return removeOthers(standing)
            .and_then([&] { return place(wanted.spans, standing); })
            .and_then([&] { return decide(); })
            .transform([&] { return std::move(m_edit); });
    }

private:
    // For each wanted span the one of gold that it is already; 0: none.
    [[nodiscard]] QList<SpanId> match(const QList<Span> &wanted) const
    {
        QList<SpanId> standing;
        for (const Span &span : wanted)
            standing.append(matchOne(span, standing));
        return standing;
    }

    [[nodiscard]] SpanId matchOne(const Span &span, const QList<SpanId> &matched) const
    {
        const QList<SpanId> same = sameMarks(m_gold, span);
        const auto find = [&](bool claimed) {
            const auto found = std::ranges::find_if(
                same, [&](SpanId id) { return !matched.contains(id) && m_earlier.claims(id) == claimed; });
            return found == same.end() ? SpanId(0) : *found;
        };
        if (const SpanId free = find(false); free != 0)
            return free;
        // One that another decision made is this one, too, unless an annotator has stacked several.
        return same.size() < mostStacked(span) ? SpanId(0) : find(true);
    }

    [[nodiscard]] qsizetype mostStacked(const Span &span) const
    {
        qsizetype most = 0;
        for (const QString &name : m_taken) {
            if (const AnnotationSet *const set = setOf(name, m_context))
                most = std::max(most, sameMarks(*set, span).size());
        }
        return most;
    }

    [[nodiscard]] Result<void> removeOthers(const QList<SpanId> &standing)
    {
        QList<SpanId> gone = m_earlier.released().values();
        gone.removeIf([&](SpanId id) { return standing.contains(id) || !m_gold.span(id); });
        std::ranges::sort(gone);
        for (const SpanId id : gone) {
            for (const RelationId relation : m_gold.relationsOf(id)) {
                if (auto done = change(RelationChange{*m_gold.relation(relation), std::nullopt}); !done)
                    return done;
            }
            if (auto done = change(SpanChange{*m_gold.span(id), std::nullopt}); !done)
                return done;
        }
        return {};
    }

    [[nodiscard]] Result<void> place(const QList<Span> &wanted, const QList<SpanId> &standing)
    {
        for (qsizetype i = 0; i < wanted.size(); ++i) {
            auto done = standing[i] ? bringUpToDate(standing[i], wanted[i]) : add(wanted[i]);
            if (!done)
                return done;
        }
        return {};
    }

    [[nodiscard]] Result<void> bringUpToDate(SpanId id, const Span &wanted)
    {
        m_made.append(id);
        const Span before = *m_gold.span(id);
        Span after = before;
        after.attributes = wanted.attributes;
        after.note = wanted.note;
        after.certainty = wanted.certainty;
        return after == before ? Result<void>() : changeSpan({before, after});
    }

    [[nodiscard]] Result<void> add(Span span)
    {
        span.id = m_gold.nextSpanId();
        m_made.append(span.id);
        return changeSpan({std::nullopt, std::move(span)});
    }

    // Checked here, where it is known which span breaks which rule.
    [[nodiscard]] Result<void> changeSpan(const SpanChange &span)
    {
        if (const auto allowed = checkEdit({{}, {span}}, m_gold, m_context.schemas, m_context.article.text);
            !allowed) {
            Error error = allowed.error();
            error.message = QCoreApplication::translate("Adjudication", "“%1” cannot go into gold. %2")
                                .arg(span.after->quote, error.message);
            return std::unexpected(std::move(error));
        }
        return change(span);
    }

    [[nodiscard]] Result<void> decide()
    {
        const Decision decision = newDecision();
        QList<Decision> decisions = m_earlier.kept();
        decisions.append(decision);
        for (const RelationChange &relation : relationsFollowing(m_made, m_gold, decisions, m_context)) {
            if (auto done = change(relation); !done)
                return done;
        }
        for (const DecisionChange &earlier : m_earlier.changes()) {
            if (auto done = change(earlier); !done)
                return done;
        }
        return change(DecisionChange{std::nullopt, decision});
    }

    [[nodiscard]] Decision newDecision() const
    {
        Decision decision{.id = m_gold.nextDecisionId(),
                          .kind = m_choice.kind,
                          .layer = m_context.names.layers.name(m_cluster.layer),
                          .place = m_cluster.extent,
                          .quote = m_context.article.text.quote({m_cluster.extent}),
                          .cause = wordFor(m_cluster.cause()),
                          .taken = m_taken,
                          .labels = confusedLabels(m_cluster, m_context.units, m_context.names),
                          .signature = signatureOf(m_cluster),
                          .spans = m_made,
                          .reason = m_choice.reason,
                          .note = m_choice.note,
                          .policy = m_choice.policy,
                          .by = m_context.by,
                          .at = m_context.at};
        for (const Version &version : m_cluster.versions) {
            for (const int annotator : version.annotators)
                decision.annotators += m_context.names.annotators.name(annotator);
        }
        decision.annotators.sort();
        return decision;
    }

    [[nodiscard]] Result<void> change(Change what)
    {
        m_edit.changes.append(std::move(what));
        return m_gold.apply({{}, {m_edit.changes.last()}});
    }

    const Cluster &m_cluster;
    const Choice &m_choice;
    AnnotationSet m_gold; // as the changes so far leave it
    const AdjudicationContext &m_context;
    EarlierDecisions m_earlier;
    QStringList m_taken;
    QList<SpanId> m_made;
    Edit m_edit;
};

} // namespace

Result<Edit> editFor(const Cluster &cluster, const Choice &choice, const AnnotationSet &gold,
                     const AdjudicationContext &context)
{
    if (gold.isSignedOff())
        return signedOff();
    return wantedSpans(cluster, choice, context).and_then([&](WantedSpans wanted) {
        return GoldEdit(cluster, choice, gold, context).make(std::move(wanted));
    });
}

} // namespace Galley
