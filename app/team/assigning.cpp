#include "team/assigning.h"

#include "exchange/exportselection.h"
#include "storage/database.h"
#include "storage/transacted.h"
#include "team/rights.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

#include <algorithm>

namespace Galley {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Team", text);
}

Result<void> checkAssignable(const Member &member)
{
    const QString &name = member.annotator.name;
    if (member.annotator.kind != Annotator::Kind::Human)
        return fail(
            Error::Kind::InvalidInput,
            say(QT_TRANSLATE_NOOP("Team", "“%1” is not a person: work is assigned to people.")).arg(name));
    if (!member.active)
        return fail(
            Error::Kind::InvalidInput,
            say(QT_TRANSLATE_NOOP("Team", "%1 was removed from the team. Take %1 back first.")).arg(name));
    return {};
}

Result<QList<PlanAnnotator>> annotatorsOf(Store &store, const QStringList &names)
{
    const auto counts = store.assignmentCounts();
    if (!counts)
        return std::unexpected(counts.error());
    QList<PlanAnnotator> annotators;
    QSet<QString> seen;
    for (const QString &name : names) {
        const auto member = store.member(name);
        if (!member)
            return std::unexpected(member.error());
        if (auto assignable = checkAssignable(*member); !assignable)
            return std::unexpected(std::move(assignable).error());
        if (seen.contains(name))
            continue;
        seen.insert(name);
        const auto count = std::ranges::find(*counts, member->annotator.id, &AssignmentCount::annotator);
        const qint64 load = count == counts->end()
            ? 0
            : count->assigned - count->in(SetState::Done)-count->in(SetState::Settled);
        annotators.append({.id = member->annotator.id, .name = name, .load = load});
    }
    if (!annotators.isEmpty())
        return annotators;
    return fail(Error::Kind::InvalidInput,
                say(QT_TRANSLATE_NOOP("Team", "Say to whom the articles are to be assigned.")));
}

Result<QList<PlanArticle>> allArticles(Store &store)
{
    QList<PlanArticle> articles;
    Statement rows = store.database().query("SELECT id, external_id FROM article ORDER BY id");
    while (rows.next())
        articles.append({rows.integer(0), rows.string(1)});
    return rows.result(std::move(articles));
}

std::unexpected<Error> noSuchArticle(const QString &externalId)
{
    return fail(Error::Kind::NotFound,
                say(QT_TRANSLATE_NOOP("Team", "The project has no article “%1”.")).arg(externalId));
}

Result<QSet<ArticleId>> wantedIds(Store &store, const AssignOptions &options, const KeepGoing &progress)
{
    QSet<ArticleId> ids;
    if (!options.query.isEmpty()) {
        const auto found = selectForExport(store, {.query = options.query}, progress);
        if (!found)
            return std::unexpected(found.error());
        ids = QSet<ArticleId>(found->articles.begin(), found->articles.end());
    }
    if (options.articles.isEmpty())
        return ids;
    QSet<ArticleId> named;
    for (const QString &externalId : options.articles) {
        const auto id = store.findArticle(externalId);
        if (!id || !*id)
            return id ? noSuchArticle(externalId) : std::unexpected(id.error());
        named.insert(**id);
    }
    return options.query.isEmpty() ? named : ids & named;
}

Result<QList<PlanArticle>> articlesOf(Store &store, const AssignOptions &options, const KeepGoing &progress)
{
    auto all = allArticles(store);
    if (!all || (options.query.isEmpty() && options.articles.isEmpty()))
        return all;
    const auto wanted = wantedIds(store, options, progress);
    if (!wanted)
        return std::unexpected(wanted.error());
    all->removeIf([&](const PlanArticle &article) { return !wanted->contains(article.id); });
    return all;
}

Result<QList<AssignmentKey>> begunSets(Store &store)
{
    QList<AssignmentKey> keys;
    Statement rows = store.database().query(
        "SELECT article_id, annotator_id FROM annotation_set WHERE state <> 'new' ORDER BY id");
    while (rows.next())
        keys.append({rows.integer(0), rows.integer(1)});
    return rows.result(std::move(keys));
}

Result<PlanRequest> requestFor(Store &store, const AssignOptions &options, const KeepGoing &progress)
{
    PlanRequest request{.articles = {},
                        .annotators = {},
                        .each = options.each,
                        .twice = options.twice,
                        .way = options.way,
                        .seed = options.seed,
                        .present = {},
                        .begun = {}};
    const auto keep = [](auto &member) { return [&member](auto value) { member = std::move(value); }; };
    return annotatorsOf(store, options.annotators)
        .transform(keep(request.annotators))
        .and_then([&] { return articlesOf(store, options, progress).transform(keep(request.articles)); })
        .and_then([&] { return store.assignmentKeys().transform(keep(request.present)); })
        .and_then([&] { return begunSets(store).transform(keep(request.begun)); })
        .transform([&] { return std::move(request); });
}

// What these annotators have of these articles, not finished and due on another day.
Result<QList<AssignmentKey>> dueOtherwise(Store &store, const PlanRequest &request, const QDate &due)
{
    QSet<ArticleId> wanted;
    for (const PlanArticle &article : request.articles)
        wanted.insert(article.id);
    QList<AssignmentKey> keys;
    for (const PlanAnnotator &annotator : request.annotators) {
        const auto assigned = store.assignmentsOf(annotator.id);
        if (!assigned)
            return std::unexpected(assigned.error());
        for (const Assignment &one : *assigned) {
            if (one.due != due && wanted.contains(one.article))
                keys.append({one.article, one.annotator});
        }
    }
    return keys;
}

Result<QSet<std::pair<ArticleId, qint64>>> finishedSets(Store &store)
{
    QSet<std::pair<ArticleId, qint64>> sets;
    Statement rows = store.database().query(
        "SELECT article_id, annotator_id FROM annotation_set WHERE state IN ('done', 'settled')");
    while (rows.next())
        sets.insert({rows.integer(0), rows.integer(1)});
    return rows.result(std::move(sets));
}

Result<QList<AssignmentKey>> deadlinesToMove(Store &store, const PlanRequest &request, const QDate &due)
{
    return dueOtherwise(store, request, due).and_then([&](QList<AssignmentKey> keys) {
        return finishedSets(store).transform([&](const QSet<std::pair<ArticleId, qint64>> &finished) {
            keys.removeIf(
                [&](const AssignmentKey &key) { return finished.contains({key.article, key.annotator}); });
            return keys;
        });
    });
}

QList<Assignment> assignmentsFor(const Plan &plan, const QString &by, const QDate &due)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QList<Assignment> assignments;
    for (const AssignmentKey &key : plan.added)
        assignments.append({key.article, key.annotator, by, now, due});
    return assignments;
}

} // namespace

Result<Plan> planFor(Store &store, const AssignOptions &options, const KeepGoing &progress)
{
    return requestFor(store, options, progress).and_then([&](const PlanRequest &request) -> Result<Plan> {
        Plan plan = planOf(request);
        if (!options.moveDue)
            return plan;
        return deadlinesToMove(store, request, options.due).transform([&](QList<AssignmentKey> keys) {
            plan.moved = std::move(keys);
            return plan;
        });
    });
}

Result<Plan> assignBy(Store &store, const AssignOptions &options, const QString &by,
                      const KeepGoing &progress)
{
    return transacted(store, [&] {
        return checkRight(store, by, Right::Manage)
            .and_then([&] { return planFor(store, options, progress); })
            .and_then([&](const Plan &plan) {
                return store.setDue(plan.moved, options.due)
                    .and_then([&](qint64) { return store.assign(assignmentsFor(plan, by, options.due)); })
                    .transform([&](qint64) { return plan; });
            });
    });
}

Result<qint64> unassignBy(Store &store, const AssignOptions &options, const QString &by,
                          const KeepGoing &progress)
{
    return transacted(store, [&]() -> Result<qint64> {
        if (auto right = checkRight(store, by, Right::Manage); !right)
            return std::unexpected(std::move(right).error());
        const auto articles = articlesOf(store, options, progress);
        if (!articles)
            return std::unexpected(articles.error());
        QSet<ArticleId> wanted;
        for (const PlanArticle &article : *articles)
            wanted.insert(article.id);
        QList<AssignmentKey> keys;
        for (const QString &name : options.annotators) {
            const auto open = store.member(name).and_then(
                [&](const Member &member) { return store.openAssignments(member.annotator.id); });
            if (!open)
                return std::unexpected(open.error());
            for (const AssignmentKey &key : *open) {
                if (wanted.contains(key.article))
                    keys.append(key);
            }
        }
        return store.unassign(keys);
    });
}

QStringList remarksOn(const Plan &plan, const AssignOptions &options, const QDate &today)
{
    QStringList remarks;
    for (const PlanShortfall &shortfall : plan.shortfalls)
        remarks += QCoreApplication::translate(
                       "Team", "%n articles get %1 of %2 annotators: there are no more to choose from.",
                       nullptr, int(shortfall.articles))
                       .arg(shortfall.possible)
                       .arg(shortfall.wanted);
    if (plan.articles == 0)
        remarks += say(QT_TRANSLATE_NOOP("Team", "No article is meant."));
    else if (plan.complete > 0)
        remarks += QCoreApplication::translate("Team", "%n articles have as many annotators already.",
                                               nullptr, int(plan.complete));
    if (options.due.isValid() && options.due < today)
        remarks += say(QT_TRANSLATE_NOOP("Team", "The deadline %1 is past: all would be overdue at once."))
                       .arg(QLocale().toString(options.due, QLocale::ShortFormat));
    return remarks;
}

} // namespace Galley
