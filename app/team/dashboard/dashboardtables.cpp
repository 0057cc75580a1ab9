#include "team/dashboard/dashboardtables.h"

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

template <typename T>
QJsonValue orNull(const std::optional<T> &value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

DashboardTable annotatorsTable(const Dashboard &dashboard)
{
    DashboardTable table{u"annotators"_s,
                         {u"annotator"_s,
                          u"kind"_s,
                          u"role"_s,
                          u"active"_s,
                          u"new"_s,
                          u"in_progress"_s,
                          u"done"_s,
                          u"returned"_s,
                          u"settled"_s,
                          u"assigned"_s,
                          u"open"_s,
                          u"due"_s,
                          u"overdue"_s,
                          u"next_due"_s,
                          u"spans"_s,
                          u"active_ms"_s,
                          u"timed_marks"_s,
                          u"marks_per_hour"_s,
                          u"median_mark_ms"_s,
                          u"timed_articles"_s,
                          u"articles_per_hour"_s,
                          u"median_article_ms"_s},
                         {}};
    for (const AnnotatorProgress &one : dashboard.annotators) {
        const Pace &pace = one.pace;
        table.rows.append({one.annotator,
                           wordFor(one.kind),
                           wordFor(one.role),
                           one.active ? 1 : 0,
                           one.in(SetState::New),
                           one.in(SetState::InProgress),
                           one.in(SetState::Done),
                           one.in(SetState::Returned),
                           one.in(SetState::Settled),
                           one.assigned,
                           one.open,
                           one.due,
                           one.overdue,
                           orNull(one.nextDue.toString(Qt::ISODate)),
                           one.spans,
                           pace.activeMs,
                           pace.marks,
                           orNull(pace.marksPerHour()),
                           orNull(pace.medianMarkMs),
                           pace.articles,
                           orNull(pace.articlesPerHour()),
                           orNull(pace.medianArticleMs)});
    }
    return table;
}

DashboardTable layersTable(const Dashboard &dashboard)
{
    DashboardTable table{u"layers"_s, {u"layer"_s, u"articles"_s, u"spans"_s}, {}};
    for (const LayerProgress &one : dashboard.layers)
        table.rows.append({one.layer, one.articles, one.spans});
    return table;
}

DashboardTable articlesTable(const QString &name, const QString &key, const QList<ArticlesProgress> &all)
{
    DashboardTable table{
        name,
        {key, u"articles"_s, u"begun"_s, u"finished"_s, u"finished_twice"_s, u"gold"_s, u"spans"_s},
        {}};
    for (const ArticlesProgress &one : all)
        table.rows.append(
            {orNull(one.key), one.articles, one.begun, one.finished, one.twice, one.gold, one.spans});
    return table;
}

DashboardTable daysTable(const Dashboard &dashboard)
{
    DashboardTable table{u"days"_s, {u"day"_s, u"annotator"_s, u"edits"_s, u"finished"_s}, {}};
    for (const WorkDay &one : dashboard.days)
        table.rows.append({one.day.toString(Qt::ISODate), one.annotator, one.edits, one.finished});
    return table;
}

DashboardTable weeksTable(const Dashboard &dashboard)
{
    DashboardTable table{u"weeks"_s,
                         {u"week"_s, u"annotator"_s, u"edits"_s, u"finished"_s, u"timed_articles"_s,
                          u"active_ms"_s, u"articles_per_hour"_s},
                         {}};
    for (const WorkWeek &one : dashboard.weeks) {
        const Pace pace{.articles = one.timed, .articleMs = one.activeMs};
        table.rows.append({one.week, one.annotator, one.edits, one.finished, one.timed, one.activeMs,
                           orNull(pace.articlesPerHour())});
    }
    return table;
}

DashboardTable labelsTable(const Dashboard &dashboard)
{
    DashboardTable table{u"labels"_s, {u"week"_s, u"layer"_s, u"label"_s, u"spans"_s}, {}};
    for (const LabelWeek &one : dashboard.labels)
        table.rows.append({one.week, one.layer, one.label, one.spans});
    return table;
}

DashboardTable agreementTable(const Dashboard &dashboard)
{
    DashboardTable table{u"agreement"_s,
                         {u"layer"_s, u"articles"_s, u"until"_s, u"krippendorff_alpha"_s, u"items"_s,
                          u"alpha_undefined"_s, u"f1_strict"_s, u"spans"_s, u"f1_undefined"_s},
                         {}};
    for (const AgreementPoint &one : dashboard.agreement.points)
        table.rows.append({one.layer, one.articles, one.until.toString(Qt::ISODateWithMs),
                           orNull(one.alpha.value), one.alpha.n, orNull(one.alpha.undefined),
                           orNull(one.f1.value), one.f1.n, orNull(one.f1.undefined)});
    return table;
}

QJsonArray objectsOf(const DashboardTable &table)
{
    QJsonArray objects;
    for (const QJsonArray &row : table.rows) {
        QJsonObject object;
        for (qsizetype i = 0; i < row.size(); ++i)
            object[table.columns[i]] = row[i];
        objects.append(object);
    }
    return objects;
}

} // namespace

QList<DashboardTable> tablesOf(const Dashboard &dashboard)
{
    return {annotatorsTable(dashboard),
            layersTable(dashboard),
            articlesTable(u"sources"_s, u"source"_s, dashboard.sources),
            articlesTable(u"published"_s, u"week"_s, dashboard.published),
            daysTable(dashboard),
            weeksTable(dashboard),
            labelsTable(dashboard),
            agreementTable(dashboard)};
}

QJsonObject toJson(const Dashboard &dashboard)
{
    QJsonObject json;
    for (const DashboardTable &table : tablesOf(dashboard))
        json[table.name] = objectsOf(table);
    if (!dashboard.agreement.undefined.isEmpty())
        json[u"agreement_undefined"_s] = dashboard.agreement.undefined;
    return json;
}

} // namespace Galley
