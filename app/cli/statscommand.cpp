#include "cli/commands.h"

#include "cli/options.h"
#include "cli/table.h"
#include "storage/store.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Galley::Cli {

namespace {

class StatsCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(StatsCommand)
public:
    QString name() const override { return u"stats"_s; }

    QString summary() const override { return tr("Count a project's articles, spans and relations"); }

    QString details() const override
    {
        return tr(
            "JSON: {\"project\", \"articles\", \"spans\", \"relations\",\n"
            "\"sets\": [{\"annotator\", \"kind\", \"state\", \"sets\", \"spans\", \"relations\"}],\n"
            "\"layers\": [{\"layer\", \"label\", \"annotator\", \"spans\"}],\n"
            "\"relation_types\": [{\"type\", \"annotator\", \"relations\"}],\n"
            "\"times\": [{\"annotator\", \"active_ms\", \"articles\", \"spans\", \"mean_ms\", "
            "\"median_ms\",\n"
            "\"per_article\": [{\"article\", \"active_ms\", \"spans\", \"span_ms\"}]}]}.\n"
            "sets has one entry for each annotator and state, layers one for each layer, label and\n"
            "annotator. times has the active milliseconds of annotators who worked in the window, mean\n"
            "and median of those marks whose time is known.");
    }

    void declare(Options &options) override
    {
        options.positional(u"PROJECT"_s, m_project, tr("The project to count"));
    }

    Report run(Console &console) override;

private:
    [[nodiscard]] static QString textOf(const ProjectStats &stats);
    [[nodiscard]] QJsonObject jsonOf(const ProjectStats &stats) const;

    QString m_project;
};

constexpr auto left = Table::Align::Left;
constexpr auto right = Table::Align::Right;

// Hours, minutes and seconds: "1:04:12", "4:12", "3.1 s".
QString duration(qint64 milliseconds)
{
    const qint64 seconds = milliseconds / 1000;
    if (seconds < 60)
        return StatsCommand::tr("%1 s").arg(double(milliseconds) / 1000, 0, 'f', 1);
    const auto two = [](qint64 number) { return u"%1"_s.arg(number, 2, 10, QLatin1Char('0')); };
    return seconds < 3600 ? u"%1:%2"_s.arg(seconds / 60).arg(two(seconds % 60))
                          : u"%1:%2:%3"_s.arg(seconds / 3600).arg(two(seconds / 60 % 60), two(seconds % 60));
}

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
        times.addRow({count.annotator, duration(count.activeMs), QString::number(count.articles),
                      QString::number(count.spans), duration(qint64(count.meanMs)),
                      duration(count.medianMs)});

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

Report StatsCommand::run(Console &)
{
    const auto store = Store::open(m_project, Store::Access::ReadOnly);
    if (!store)
        return failed(store.error());
    const auto stats = (*store)->stats();
    if (!stats)
        return failed(stats.error());
    return {.text = textOf(*stats), .json = jsonOf(*stats)};
}

} // namespace

std::unique_ptr<Command> makeStatsCommand()
{
    return std::make_unique<StatsCommand>();
}

} // namespace Galley::Cli
