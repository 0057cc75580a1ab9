#include "review/adjudication/policyarticle.h"

#include "review/adjudication/places.h"
#include "review/adjudication/votedmarks.h"

#include <algorithm>

namespace Galley {

using namespace Qt::StringLiterals;

struct PolicyTally::Place
{
    const Cluster &cluster;
    const ReviewArticle &article;
    const AdjudicationContext &context;
    const Reliability &reliability;

    [[nodiscard]] const QString &layer() const { return article.names.layers.name(cluster.layer); }

    [[nodiscard]] QStringList labels() const
    {
        QStringList labels;
        for (const Version &version : cluster.versions) {
            if (version.units.isEmpty())
                labels += QString();
        }
        for (const int unit : cluster.units)
            labels += article.names.labels.name(article.units.units[size_t(unit)].label);
        labels.removeDuplicates();
        labels.sort();
        return labels;
    }

    [[nodiscard]] PolicyCount count(const QString &policy) const
    {
        return {policy, cluster.cause(), layer(), labels(), 1};
    }

    // Whose version a choice takes, sorted.
    [[nodiscard]] QStringList annotatorsOf(const Choice &choice) const
    {
        QStringList names;
        for (const int annotator : cluster.versions[choice.version].annotators)
            names += article.names.annotators.name(annotator);
        names.sort();
        return names;
    }

    [[nodiscard]] PolicyExample example(const QString &policy) const
    {
        const Article &text = article.gold.article;
        PolicyExample example;
        example.article = text.id;
        example.externalId = text.externalId;
        example.layer = layer();
        example.place = cluster.extent;
        example.quote = text.text.quote({cluster.extent});
        example.cause = cluster.cause();
        example.labels = labels();
        example.policy = policy;
        return example;
    }
};

namespace {

// Whether gold has something there that no decision made: a person's or an import's.
bool isGoldByHand(const AnnotationSet &gold, const QString &layer, Range place)
{
    const auto isOfDecision = [&gold](SpanId span) {
        return std::ranges::any_of(
            gold.decisions(), [span](const Decision &decision) { return decision.spans.contains(span); });
    };
    return std::ranges::any_of(gold.spans(), [&](const Span &span) {
        return span.layer == layer && meet(span.extent(), place) && !isOfDecision(span.id);
    });
}

QStringList madeBy(const Edit &edit)
{
    QStringList made;
    for (const Change &change : edit.changes) {
        const auto *const span = std::get_if<SpanChange>(&change);
        if (span && span->after)
            made += span->after->label + u": "_s + span->after->quote;
    }
    return made;
}

void count(QList<PolicyCount> &counts, PolicyCount one)
{
    const auto found = std::ranges::find_if(counts, [&one](const PolicyCount &known) {
        return known.policy == one.policy && known.cause == one.cause && known.layer == one.layer &&
            known.labels == one.labels;
    });
    if (found == counts.end())
        counts += std::move(one);
    else
        ++found->places;
}

// What is decided the same way again would only change the time.
bool isSame(const Decision &decision, const Choice &choice, const QStringList &taken)
{
    return decision.policy == choice.policy && decision.kind == choice.kind &&
        (choice.kind != Decision::Kind::Take || decision.taken == taken);
}

} // namespace

PolicyTally::PolicyTally(const PolicyRun &run)
    : m_run(run)
    , m_policies(run.policies)
{
    if (run.agreement.value_or(true))
        m_policies.prepend(UnanimousPolicy());
}

Edit PolicyTally::add(const ReviewArticle &article, const QDateTime &at, const Reliability &reliability)
{
    Edit whole{.action = u"adjudicate"_s, .changes = {}};
    AnnotationSet gold = article.gold.set;
    ++m_report.articles;
    if (gold.isSignedOff()) {
        ++m_report.signedOff;
        return whole;
    }
    const AdjudicationContext context = article.context(m_run.by, at);
    const QList<ClusterState> states = article.states(gold);
    for (qsizetype i = 0; i < article.clusters.size(); ++i) {
        const Place place{article.clusters[i], article, context, reliability};
        const Standing standing = standingOf(place.cluster, states[i], article, gold);
        if (standing != Standing::Free) {
            ++(standing == Standing::Settled ? m_report.settled : m_report.postponed);
        } else if (!decide(place, states[i], gold, whole) && states[i].status != ClusterStatus::Agreed) {
            ++m_report.remaining;
            count(m_report.left, place.count({}));
        }
    }
    if (whole.changes.isEmpty())
        return whole;
    ++m_report.edited;
    for (const LostRelation &lost : lostRelations(gold, context))
        m_report.lost.append({article.gold.article.id, article.gold.article.externalId, lost});
    return whole;
}

PolicyTally::Standing PolicyTally::standingOf(const Cluster &cluster, const ClusterState &state,
                                              const ReviewArticle &article, const AnnotationSet &gold) const
{
    if (m_run.again)
        return Standing::Free;
    if (state.status == ClusterStatus::Postponed)
        return Standing::Postponed;
    const Decision *const decision = gold.decision(state.decision);
    if (state.status == ClusterStatus::Decided && decision && decision->policy.isEmpty())
        return Standing::Settled;
    const QString &layer = article.names.layers.name(cluster.layer);
    return isGoldByHand(gold, layer, cluster.extent) ? Standing::Settled : Standing::Free;
}

bool PolicyTally::decide(const Place &place, const ClusterState &state, AnnotationSet &gold, Edit &whole)
{
    const auto choice =
        choose(m_policies, place.cluster, {place.article.units, place.article.names, &place.reliability});
    if (choice && state.status == ClusterStatus::Decided &&
        isSame(*gold.decision(state.decision), *choice, place.annotatorsOf(*choice))) {
        ++m_report.already;
        return true;
    }
    return choice && carryOut(place, *choice, gold, whole);
}

bool PolicyTally::carryOut(const Place &place, const Choice &choice, AnnotationSet &gold, Edit &whole)
{
    const Result<Edit> edit = editFor(
        place.cluster, withSpans(choice, place.article.units, place.article.sets), gold, place.context);
    const Result<void> applied = edit ? gold.apply(*edit) : Result<void>(std::unexpected(edit.error()));
    PolicyExample example = place.example(choice.policy);
    if (!applied) {
        example.refusal = applied.error().message;
        m_report.refused += example;
        return false;
    }
    whole.changes += edit->changes;
    example.made = madeBy(*edit);
    addExample(example);
    count(m_report.counts, place.count(choice.policy));
    ++m_report.decided;
    return true;
}

// Differences before agreement, which nobody needs to see.
void PolicyTally::addExample(const PolicyExample &example)
{
    if (example.cause == Cause::Agreement || m_report.examples.size() >= m_run.examples)
        return;
    const int each = std::max(1, m_run.examples / int(std::max<qsizetype>(1, m_run.policies.size())));
    if (m_examples[example.policy]++ < each)
        m_report.examples += example;
}

PolicyReport PolicyTally::report() const
{
    PolicyReport report = m_report;
    QStringList order;
    for (const Policy &policy : m_policies)
        order += textOf(policy);
    const auto key = [&order](const PolicyCount &count) {
        return std::tuple(order.indexOf(count.policy), -count.places, count.layer, count.labels, count.cause);
    };
    std::ranges::sort(report.counts, {}, key);
    std::ranges::sort(report.left, {}, key);
    return report;
}

} // namespace Galley
