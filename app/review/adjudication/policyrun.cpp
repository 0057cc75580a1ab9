#include "review/adjudication/policyrun.h"

#include "review/adjudication/pendingedits.h"
#include "review/adjudication/policyarticle.h"
#include "review/adjudication/policycheck.h"
#include "review/adjudication/policyreliability.h"
#include "review/adjudication/reviewsettings.h"
#include "review/adjudication/workedarticles.h"
#include "storage/bulkrows.h"
#include "text/listed.h"

#include <QCoreApplication>

#include <algorithm>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

QString summaryOf(const PolicyRun &run)
{
    QStringList names;
    for (const Policy &policy : run.policies)
        names += textOf(policy);
    if (names.isEmpty())
        names += textOf(UnanimousPolicy());
    return QCoreApplication::translate("Policy", "Adjudicate by %1").arg(names.join(", "_L1));
}

struct Outcome
{
    PolicyReport report;
    PendingEdits edits;
};

// Reads on a connection of its own, which makes no sets.
Result<Outcome> decide(Store &store, PolicyRun run, const KeepGoing &progress)
{
    const auto reader = Store::open(store.path(), Store::Access::ReadOnly);
    if (!reader)
        return std::unexpected(reader.error());
    if (!run.agreement) {
        const auto agreement = agreementGoesToGold(**reader);
        if (!agreement)
            return std::unexpected(agreement.error());
        run.agreement = *agreement;
    }
    if (auto fits = checkRun(**reader, run); !fits)
        return std::unexpected(fits.error());
    std::optional<ProjectReliability> reliability;
    if (std::ranges::any_of(run.policies, [](const Policy &policy) {
            return std::holds_alternative<ReliabilityPolicy>(policy);
        })) {
        auto estimated = ProjectReliability::estimate(**reader, run.scope, progress);
        if (!estimated)
            return std::unexpected(estimated.error());
        reliability = std::move(*estimated);
    }
    auto articles =
        run.articles.isEmpty() ? workedArticles(**reader, run.scope) : Result<QList<ArticleId>>(run.articles);
    if (!articles)
        return std::unexpected(articles.error());
    Outcome outcome;
    outcome.edits = {
        .annotator = {}, .by = run.by, .action = u"adjudicate"_s, .summary = summaryOf(run), .edits = {}};
    PolicyTally tally(run);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    qint64 done = 0;
    for (const ArticleId id : std::as_const(*articles)) {
        if (progress && !progress(done++, articles->size()))
            return bulkStopped();
        const auto article = loadReview(**reader, id, run.scope);
        if (!article)
            return std::unexpected(article.error());
        outcome.edits.annotator = article->gold.set.annotator;
        Edit edit = tally.add(*article, now, reliability ? reliability->with(article->names) : Reliability());
        if (!edit.changes.isEmpty())
            outcome.edits.edits.append({id, article->gold.revision, std::move(edit)});
    }
    outcome.report = tally.report();
    if (reliability)
        outcome.report.reliability = reliability->rows();
    return outcome;
}

} // namespace

QString reliabilityWarning(const PolicyReport &report)
{
    QMap<QString, int> annotators; // by layer
    for (const ReliabilityRow &row : report.reliability)
        ++annotators[row.layer];
    const QStringList layers = annotators.keys();
    QStringList weak;
    for (const QString &layer : layers) {
        if (annotators.value(layer) < 3)
            weak += layer;
    }
    return weak.isEmpty() ? QString()
                          : QCoreApplication::translate(
                                "Policy",
                                "The reliabilities in %1 are barely identified: with two annotators the "
                                "data hardly tell who of them is wrong where they differ. Compare three "
                                "or more, or decide these places yourself.")
                                .arg(listedAll(weak));
}

Result<PolicyReport> previewPolicies(Store &store, const PolicyRun &run, const KeepGoing &progress)
{
    return decide(store, run, progress).transform([](Outcome outcome) { return std::move(outcome.report); });
}

Result<PolicyReport> applyPolicies(Store &store, const PolicyRun &run, const KeepGoing &progress)
{
    if (store.isReadOnly())
        return fail(Error::Kind::ReadOnly, store.readOnlyReason());
    auto outcome = decide(store, run, progress);
    if (!outcome)
        return std::unexpected(std::move(outcome).error());
    if (outcome->edits.edits.isEmpty())
        return std::move(outcome->report);
    return write(store, outcome->edits, progress).transform([&outcome](const BulkResult &result) {
        outcome->report.bulk = result.id;
        outcome->report.edited = result.sets.size();
        outcome->report.conflicts = result.refused;
        return std::move(outcome->report);
    });
}

} // namespace Galley
