#include "cli/commands.h"

#include "cli/options.h"
#include "cli/table.h"
#include "storage/store.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <limits>

using namespace Qt::StringLiterals;

namespace Galley::Cli {

namespace {

class BulkListCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(BulkListCommand)
public:
    QString name() const override { return u"bulk list"_s; }

    QString summary() const override { return tr("List a project's bulk edits, the newest first"); }

    QString details() const override
    {
        return tr("JSON: {\"project\", \"bulks\": [{\"bulk\", \"at\", \"annotator\", \"action\", "
                  "\"summary\", \"sets\",\n"
                  "\"undone\"}]}; at is in UTC.");
    }

    void declare(Options &options) override
    {
        options.positional(u"PROJECT"_s, m_project, tr("The project"));
        options.number(u"--limit"_s, u"N"_s, m_limit, tr("At most so many"));
    }

    Report run(Console &) override
    {
        const auto store = Store::open(m_project, Store::Access::ReadOnly);
        if (!store)
            return failed(store.error());
        const auto bulks = (*store)->bulks(m_limit > 0 ? int(m_limit) : std::numeric_limits<int>::max());
        if (!bulks)
            return failed(bulks.error());
        Table table({tr("Number"), tr("Time (UTC)"), tr("Annotator"), tr("Sets"), tr("State"), tr("What")},
                    {Table::Align::Right, Table::Align::Left, Table::Align::Left, Table::Align::Right});
        QJsonArray array;
        for (const BulkRow &bulk : *bulks) {
            table.addRow({QString::number(bulk.id), bulk.at.toString(u"yyyy-MM-dd hh:mm:ss"_s),
                          bulk.annotator, QString::number(bulk.sets), bulk.undone ? tr("undone") : QString(),
                          bulk.summary});
            array += QJsonObject{{u"bulk"_s, bulk.id},
                                 {u"at"_s, bulk.at.toString(Qt::ISODateWithMs)},
                                 {u"annotator"_s, bulk.annotator},
                                 {u"action"_s, bulk.action},
                                 {u"summary"_s, bulk.summary},
                                 {u"sets"_s, bulk.sets},
                                 {u"undone"_s, bulk.undone}};
        }
        return {.text = table.isEmpty() ? tr("There are no bulk edits") : table.toString(),
                .json = QJsonObject{{u"project"_s, m_project}, {u"bulks"_s, array}}};
    }

private:
    QString m_project;
    qint64 m_limit = 0;
};

} // namespace

std::unique_ptr<Command> makeBulkListCommand()
{
    return std::make_unique<BulkListCommand>();
}

} // namespace Galley::Cli
