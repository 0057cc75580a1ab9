#include "review/adjudication/signoff.h"

#include "review/adjudication/policyarticle.h"

#include <QCoreApplication>

#include <algorithm>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("SignOff", text);
}

struct Agreed
{
    AnnotationSet gold;
    Edit edit;
};

// Gold with what all marked alike in it.
Agreed withAgreement(const ReviewArticle &article, const AnnotationSet &goldNow, const QString &by,
                     const QDateTime &at)
{
    Agreed agreed{goldNow, {.action = u"sign-off"_s, .changes = {}}};
    const AdjudicationContext context = article.context(by, at);
    const QList<ClusterState> states = article.states(goldNow);
    for (qsizetype i = 0; i < article.clusters.size(); ++i) {
        if (states[i].status != ClusterStatus::Agreed)
            continue;
        const auto choice = choose(UnanimousPolicy(), article.clusters[i], {article.units, article.names});
        if (!choice)
            continue;
        const Result<Edit> edit = editFor(article.clusters[i], *choice, agreed.gold, context);
        if (edit && agreed.gold.apply(*edit))
            agreed.edit.changes += edit->changes;
    }
    return agreed;
}

bool isInGold(const Cluster &cluster, const ReviewArticle &article, const AnnotationSet &gold)
{
    const QList<Span> spans = gold.spans();
    return std::ranges::all_of(cluster.units, [&](int place) {
        const Unit &unit = article.units.units[size_t(place)];
        const QList<Range> segments = unit.segments.isEmpty() ? QList{unit.extent} : unit.segments;
        return std::ranges::any_of(spans, [&](const Span &span) {
            return span.segments == segments && span.layer == article.names.layers.name(unit.layer) &&
                span.label == article.names.labels.name(unit.label);
        });
    });
}

SignOffCheck checkOf(const ReviewArticle &article, const AnnotationSet &gold)
{
    SignOffCheck check{.article = article.gold.article.id,
                       .externalId = article.gold.article.externalId,
                       .state = gold.state(),
                       .empty = article.sets.isEmpty() && gold.isEmpty()};
    if (gold.isSignedOff())
        return check;
    const QList<ClusterState> states = article.states(gold);
    for (qsizetype i = 0; i < states.size(); ++i) {
        const ClusterStatus status = states[i].status;
        check.open += status == ClusterStatus::Open || status == ClusterStatus::Changed ? 1 : 0;
        check.postponed += status == ClusterStatus::Postponed ? 1 : 0;
        if (status == ClusterStatus::Agreed && !isInGold(article.clusters[i], article, gold))
            ++check.unmatched;
    }
    check.findings = findings(gold, article.gold.schemas);
    check.lost = lostRelations(gold, article.context({}, {}));
    return check;
}

} // namespace

QStringList obstaclesOf(const SignOffCheck &check)
{
    QStringList obstacles;
    const auto add = [&obstacles](const QString &text, qint64 count) {
        if (count > 0)
            obstacles += text.arg(count);
    };
    if (check.isSignedOff())
        return {};
    if (check.empty)
        obstacles += say(QT_TRANSLATE_NOOP("SignOff", "Nobody has worked on it."));
    add(say(QT_TRANSLATE_NOOP("SignOff", "Places that are not decided yet: %1.")), check.open);
    add(say(QT_TRANSLATE_NOOP("SignOff", "Places that were put off: %1.")), check.postponed);
    add(say(QT_TRANSLATE_NOOP("SignOff",
                              "Places that gold does not have, though annotators do not differ there: %1. "
                              "Take them over by the "
                              "policy unanimous, union or annotator.")),
        check.unmatched);
    for (const Finding &finding : check.findings)
        obstacles += finding.message;
    return obstacles;
}

SignOffCheck checkSignOff(const ReviewArticle &article, const AnnotationSet &goldNow)
{
    if (goldNow.isSignedOff())
        return checkOf(article, goldNow);
    return checkOf(article, withAgreement(article, goldNow, {}, {}).gold);
}

Result<Edit> signOffEdit(const ReviewArticle &article, const AnnotationSet &goldNow, const QString &by,
                         const QDateTime &at)
{
    if (goldNow.isSignedOff())
        return fail(Error::Kind::InvalidInput,
                    say(QT_TRANSLATE_NOOP("SignOff", "Gold is signed off already.")));
    Agreed agreed = withAgreement(article, goldNow, by, at);
    const SignOffCheck check = checkOf(article, agreed.gold);
    if (!check.isReady())
        return fail(Error::Kind::InvalidInput,
                    say(QT_TRANSLATE_NOOP("SignOff", "Gold cannot be signed off yet. %1"))
                        .arg(obstaclesOf(check).join(u' ')));
    agreed.edit.changes += StateChange{goldNow.state(), SetState::Done};
    return std::move(agreed.edit);
}

Result<Edit> reopenEdit(const AnnotationSet &gold)
{
    if (!gold.isSignedOff())
        return fail(
            Error::Kind::InvalidInput,
            say(QT_TRANSLATE_NOOP("SignOff", "Gold is not signed off, so there is nothing to reopen.")));
    return Edit{.action = u"reopen"_s, .changes = {StateChange{SetState::Done, SetState::InProgress}}};
}

} // namespace Galley
