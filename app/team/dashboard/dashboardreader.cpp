#include "team/dashboard/dashboardreader.h"

#include "storage/database.h"
#include "team/blind.h"
#include "team/dashboard/agreementgrowth.h"
#include "team/dashboard/dashboardcounts.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

using Assigned = QHash<qint64, AssignedWork>;

// A day that is none (9999-12-31) is the last of all.
Result<Assigned> assignedWork(Database &database, const QDate &today)
{
    Assigned assigned;
    Statement rows = database.query(
        "SELECT g.annotator_id, g.due, s.state, count(*) FROM assignment g LEFT JOIN annotation_set s ON "
        "s.article_id = g.article_id AND s.annotator_id = g.annotator_id GROUP BY g.annotator_id, g.due, "
        "s.state");
    while (rows.next()) {
        AssignedWork &work = assigned[rows.integer(0)];
        const qint64 count = rows.integer(3);
        work.assigned += count;
        if (isFinished(setStateFrom(rows.string(2)).value_or(SetState::New)))
            continue;
        work.open += count;
        const QDate due = QDate::fromString(rows.string(1), Qt::ISODate);
        if (!due.isValid() || due.year() == 9999)
            continue;
        work.due += count;
        work.overdue += due < today ? count : 0;
        work.nextDue = work.nextDue.isValid() ? std::min(work.nextDue, due) : due;
    }
    return rows.result(std::move(assigned));
}

// Nobody's work: sets that come, and what signing gold off does to others' sets.
bool isEdit(const QString &action)
{
    static const QSet<QString> Others{u"import"_s, u"pre-annotation"_s, u"anchor"_s, u"settle"_s,
                                      u"unsettle"_s};
    return !Others.contains(action);
}

// Grouped as the index journal_by_day has it.
Result<QList<DayEdits>> dayEdits(Database &database, const QString &annotator)
{
    QList<DayEdits> days;
    Statement rows = database.query("SELECT at / 86400000, annotator, action, count(*) FROM journal GROUP BY "
                                    "at / 86400000, annotator, action");
    while (rows.next()) {
        if (isEdit(rows.string(2)) && (annotator.isEmpty() || rows.string(1) == annotator))
            days.append({dayOf(rows.integer(0) * 86'400'000), rows.string(1), rows.integer(3)});
    }
    return rows.result(std::move(days));
}

Result<Dashboard> counted(Store &store, const DashboardOptions &options, ProjectWork &work)
{
    const auto assigned = assignedWork(store.database(), options.today);
    if (!assigned)
        return std::unexpected(assigned.error());
    const auto edits = dayEdits(store.database(), options.annotator);
    if (!edits)
        return std::unexpected(edits.error());
    Dashboard dashboard{.articles = qint64(work.articles.size()),
                        .annotator = options.annotator,
                        .annotators = annotatorsOf(work, *assigned),
                        .layers = layersOf(work),
                        .sources = sourcesOf(work),
                        .published = publishedOf(work),
                        .days = daysOf(work, *edits),
                        .labels = labelWeeksOf(work)};
    dashboard.weeks = weeksOf(work, dashboard.days);
    if (!options.annotator.isEmpty())
        dashboard.annotators.removeIf(
            [&](const AnnotatorProgress &one) { return one.annotator != options.annotator; });
    return dashboard;
}

Result<qint64> idOf(Store &store, const QString &annotator)
{
    if (annotator.isEmpty())
        return 0;
    return store.member(annotator).transform([](const Member &member) { return member.annotator.id; });
}

} // namespace

Result<QString> whoseProgress(Store &store, const QString &who)
{
    const auto blind = blindAnnotator(store, who);
    if (!blind || *blind == 0)
        return blind.transform([](qint64) { return QString(); });
    const auto members = store.members();
    if (!members)
        return std::unexpected(members.error());
    for (const Member &member : *members) {
        if (member.annotator.id == *blind)
            return member.annotator.name;
    }
    return who;
}

Result<Dashboard> readDashboard(Store &store, const DashboardOptions &options, const KeepGoing &progress)
{
    const auto annotator = idOf(store, options.annotator);
    if (!annotator)
        return std::unexpected(annotator.error());
    Result<Dashboard> dashboard;
    const auto read = store.database().transaction(Database::Transaction::Read, [&]() -> Result<void> {
        auto work = readProjectWork(store, *annotator);
        if (!work)
            return std::unexpected(std::move(work).error());
        dashboard = counted(store, options, *work);
        if (!dashboard || !options.agreement)
            return {};
        if (!options.annotator.isEmpty()) {
            dashboard->agreement.undefined =
                QCoreApplication::translate("Dashboard", "it is one annotator's work");
            return {};
        }
        auto growth = agreementGrowth(store, *work, options, progress);
        if (!growth)
            return std::unexpected(std::move(growth).error());
        dashboard->agreement = std::move(*growth);
        return {};
    });
    return read ? dashboard : std::unexpected(read.error());
}

} // namespace Galley
