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
        return tr("JSON: {\"project\", \"articles\", \"spans\", \"relations\",\n"
                  "\"sets\": [{\"annotator\", \"kind\", \"state\", \"sets\", \"spans\", \"relations\"}],\n"
                  "\"layers\": [{\"layer\", \"label\", \"annotator\", \"spans\"}],\n"
                  "\"relation_types\": [{\"type\", \"annotator\", \"relations\"}]}.\n"
                  "sets has one entry for each annotator and state, layers one for each layer, label and\n"
                  "annotator.");
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

    for (const Table *table : {&sets, &labels, &relations}) {
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
            {u"relation_types"_s, relations}};
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
