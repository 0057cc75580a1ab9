#include "cli/commands.h"

#include "cli/adjudicatework.h"
#include "cli/console.h"
#include "cli/interrupt.h"
#include "cli/options.h"
#include "cli/progresstext.h"
#include "cli/table.h"
#include "cli/waitingtext.h"
#include "storage/store.h"
#include "team/dashboard/dashboardcsv.h"
#include "team/dashboard/dashboardreader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace Galley::Cli {

namespace {

class StatsCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(StatsCommand)
public:
    QString name() const override { return u"stats"_s; }

    QString summary() const override
    {
        return tr("Count a project's articles, spans and relations, and how far its work is");
    }

    QString details() const override;
    void declare(Options &options) override;
    Report run(Console &console) override;

private:
    [[nodiscard]] static QString textOf(const ProjectStats &stats);
    [[nodiscard]] QJsonObject jsonOf(const ProjectStats &stats) const;

    [[nodiscard]] Result<void> saveCsv(const Dashboard &dashboard) const;

    QString m_project;
    QString m_annotator;
    QString m_as;
    QString m_csv;
    bool m_replace = false;
    bool m_noAgreement = false;
};

QString StatsCommand::details() const
{
    return tr(
        "JSON: {\"project\", \"articles\", \"spans\", \"relations\",\n"
        "\"sets\": [{\"annotator\", \"kind\", \"state\", \"sets\", \"spans\", \"relations\"}],\n"
        "\"layers\": [{\"layer\", \"label\", \"annotator\", \"spans\"}],\n"
        "\"relation_types\": [{\"type\", \"annotator\", \"relations\"}],\n"
        "\"times\": [{\"annotator\", \"active_ms\", \"articles\", \"spans\", \"mean_ms\", "
        "\"median_ms\",\n"
        "\"per_article\": [{\"article\", \"active_ms\", \"spans\", \"span_ms\"}]}],\n"
        "\"progress\": {\"annotators\", \"layers\", \"sources\", \"published\", \"days\", \"weeks\", "
        "\"labels\",\n"
        "\"agreement\"}}.\n"
        "sets has one entry for each annotator and state, layers one for each layer, label and\n"
        "annotator. times has the active milliseconds of annotators who worked in the window, mean\n"
        "and median of those marks whose time is known.\n"
        "\n"
        "Each part of progress is an array of objects; --csv writes the same, a file each, into a folder, "
        "or\n"
        "all of it, a row a figure, into a file whose name ends in .csv. It is about the sets of human\n"
        "annotators that somebody has touched; days and weeks of work are in UTC.\n"
        "  annotators  sets by state; assigned, open (not finished), due (open with a deadline), overdue,\n"
        "              next_due; spans, active_ms, and the pace in active hours\n"
        "  layers      articles with a span of the layer, and spans\n"
        "  sources     articles: begun, finished by one, finished_twice, gold (signed off), and spans;\n"
        "  published   the same by week of publication\n"
        "  days        edits, and articles finished that day, by annotator\n"
        "  weeks       the same by week, with the pace of what was finished then\n"
        "  labels      spans by label, in the week in which their set was finished or last worked on\n"
        "  agreement   krippendorff_alpha and f1_strict of the first so many articles that two annotators\n"
        "              had finished; what is null has its reason in alpha_undefined, f1_undefined or, where\n"
        "              there is nothing, in progress.agreement_undefined");
}

void StatsCommand::declare(Options &options)
{
    options.positional(u"PROJECT"_s, m_project, tr("The project to count"));
    options.value(u"--annotator"_s, u"NAME"_s, m_annotator,
                  tr("Progress of this annotator alone, without agreement"));
    options.value(u"--as"_s, u"NAME"_s, m_as,
                  tr("Who asks, where work is blind: his own figures; else the login's name"));
    options.flag(u"--no-agreement"_s, m_noAgreement, tr("Leave out agreement, which takes longest"));
    options.value(u"--csv"_s, u"FOLDER|FILE.csv"_s, m_csv, tr("Write progress there as tables, or as one"));
    options.flag(u"--replace"_s, m_replace, tr("Replace files of the same name that are there"));
}

constexpr auto left = Table::Align::Left;
constexpr auto right = Table::Align::Right;

QJsonArray timesOf(const ProjectStats &stats)
{
    QJsonArray times;
    for (const TimeCount &count : stats.timeCounts) {
        QJsonArray articles;
        for (const TimeRow &row : stats.timeRows) {
            if (row.annotator == count.annotator)
                articles += QJsonObject{{u"article"_s, row.article},
                                        {u"active_ms"_s, row.activeMs},
                                        {u"spans"_s, row.spans},
                                        {u"span_ms"_s, row.spanMs}};
        }
        times += QJsonObject{{u"annotator"_s, count.annotator}, {u"active_ms"_s, count.activeMs},
                             {u"articles"_s, count.articles},   {u"spans"_s, count.spans},
                             {u"mean_ms"_s, count.meanMs},      {u"median_ms"_s, count.medianMs},
                             {u"per_article"_s, articles}};
    }
    return times;
}

QString StatsCommand::textOf(const ProjectStats &stats)
{
    QStringList parts{tr("Articles: %1\nSpans: %2\nRelations: %3")
                          .arg(stats.articles)
                          .arg(stats.spans)
                          .arg(stats.relations)};

    Table sets({tr("Annotator"), tr("Kind"), tr("State"), tr("Sets"), tr("Spans"), tr("Relations")},
               {left, left, left, right, right, right});
    for (const SetCount &count : stats.setCounts)
        sets.addRow({count.annotator, wordFor(count.kind), wordFor(count.state), QString::number(count.sets),
                     QString::number(count.spans), QString::number(count.relations)});
    Table labels({tr("Layer"), tr("Label"), tr("Annotator"), tr("Spans")}, {left, left, left, right});
    for (const LabelCount &count : stats.spanCounts)
        labels.addRow({count.layer, count.label, count.annotator, QString::number(count.count)});
    Table relations({tr("Relation"), tr("Annotator"), tr("Relations")}, {left, left, right});
    for (const LabelCount &count : stats.relationCounts)
        relations.addRow({count.label, count.annotator, QString::number(count.count)});

    Table times(
        {tr("Annotator"), tr("Active time"), tr("Articles"), tr("Timed marks"), tr("Mean"), tr("Median")},
        {left, right, right, right, right, right});
    for (const TimeCount &count : stats.timeCounts)
        times.addRow({count.annotator, durationText(count.activeMs), QString::number(count.articles),
                      QString::number(count.spans), durationText(qint64(count.meanMs)),
                      durationText(count.medianMs)});

    for (const Table *table : {&sets, &labels, &relations, &times}) {
        if (!table->isEmpty())
            parts += table->toString();
    }
    return parts.join("\n\n"_L1);
}

QJsonObject StatsCommand::jsonOf(const ProjectStats &stats) const
{
    QJsonArray sets;
    for (const SetCount &count : stats.setCounts)
        sets += QJsonObject{{u"annotator"_s, count.annotator},  {u"kind"_s, wordFor(count.kind)},
                            {u"state"_s, wordFor(count.state)}, {u"sets"_s, count.sets},
                            {u"spans"_s, count.spans},          {u"relations"_s, count.relations}};
    QJsonArray layers;
    for (const LabelCount &count : stats.spanCounts)
        layers += QJsonObject{{u"layer"_s, count.layer},
                              {u"label"_s, count.label},
                              {u"annotator"_s, count.annotator},
                              {u"spans"_s, count.count}};
    QJsonArray relations;
    for (const LabelCount &count : stats.relationCounts)
        relations += QJsonObject{
            {u"type"_s, count.label}, {u"annotator"_s, count.annotator}, {u"relations"_s, count.count}};
    return {{u"project"_s, m_project},
            {u"articles"_s, stats.articles},
            {u"spans"_s, stats.spans},
            {u"relations"_s, stats.relations},
            {u"sets"_s, sets},
            {u"layers"_s, layers},
            {u"relation_types"_s, relations},
            {u"times"_s, timesOf(stats)}};
}

Result<void> save(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return fail(
        Error::Kind::Io,
        StatsCommand::tr("%1 cannot be written: %2. Choose another place.").arg(path, file.errorString()), {},
        {.file = path});
}

using Files = QList<std::pair<QString, QByteArray>>;

Result<Files> filesOf(const Dashboard &dashboard, const QString &place)
{
    if (place.endsWith(".csv"_L1, Qt::CaseInsensitive) && !QFileInfo(place).isDir())
        return Files{{place, toCsv(dashboard)}};
    if (!QDir().mkpath(place))
        return fail(Error::Kind::Io, StatsCommand::tr("%1 cannot be made. Choose another folder.").arg(place),
                    {}, {.file = place});
    Files files;
    for (const DashboardTable &table : tablesOf(dashboard))
        files.append({QDir(place).filePath(table.name + u".csv"_s), toCsv(table)});
    return files;
}

// All or, where one is there already, none.
Result<void> StatsCommand::saveCsv(const Dashboard &dashboard) const
{
    const auto files = filesOf(dashboard, m_csv);
    if (!files)
        return std::unexpected(files.error());
    for (const auto &[path, content] : *files) {
        if (!m_replace && QFileInfo::exists(path))
            return fail(Error::Kind::AlreadyExists,
                        tr("%1 is there already. Give --replace to replace it, or another place.").arg(path),
                        {}, {.file = path});
    }
    for (const auto &[path, content] : *files) {
        if (auto saved = save(path, content); !saved)
            return saved;
    }
    return {};
}

// What an annotator sees of blind work.
void keepOwn(ProjectStats &stats, const QString &annotator)
{
    const auto isOthers = [&](const auto &count) { return count.annotator != annotator; };
    stats.setCounts.removeIf(isOthers);
    stats.spanCounts.removeIf(isOthers);
    stats.relationCounts.removeIf(isOthers);
    stats.timeCounts.removeIf(isOthers);
    stats.timeRows.removeIf(isOthers);
    stats.spans = 0;
    stats.relations = 0;
    for (const SetCount &count : std::as_const(stats.setCounts)) {
        stats.spans += count.spans;
        stats.relations += count.relations;
    }
}

Report StatsCommand::run(Console &console)
{
    const auto store = Store::open(m_project, Store::Access::ReadOnly);
    if (!store)
        return failed(store.error());
    const auto own = whoseProgress(**store, m_as.isEmpty() ? loginName() : m_as);
    if (!own)
        return failed(own.error());
    auto stats = (*store)->stats();
    if (!stats)
        return failed(stats.error());
    if (!own->isEmpty())
        keepOwn(*stats, *own);
    const auto dashboard = readDashboard(
        **store, {.annotator = own->isEmpty() ? m_annotator : *own, .agreement = !m_noAgreement},
        [&](qint64 done, qint64 total) { return console.progress(tr("Comparing"), done, total); });
    if (isInterrupted())
        return stopped();
    if (!dashboard)
        return failed(dashboard.error());
    QJsonObject json = jsonOf(*stats);
    json[u"progress"_s] = toJson(*dashboard);
    Report report{.text = (QStringList{textOf(*stats)} + progressText(*dashboard)).join("\n\n"_L1),
                  .json = json};
    if (const auto saved = m_csv.isEmpty() ? Result<void>() : saveCsv(*dashboard); !saved)
        report.errors += saved.error();
    addWaiting(**store, report);
    return report;
}

} // namespace

std::unique_ptr<Command> makeStatsCommand()
{
    return std::make_unique<StatsCommand>();
}

} // namespace Galley::Cli
