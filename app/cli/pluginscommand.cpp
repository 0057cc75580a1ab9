#include "cli/commands.h"

#include "cli/options.h"
#include "cli/table.h"
#include "schema/pluginregistry.h"
#include "text/listed.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Galley::Cli {

namespace {

class PluginsCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(PluginsCommand)
public:
    QString name() const override { return u"plugins"_s; }

    QString summary() const override
    {
        return tr("List the schema plugins and schema files that were found");
    }

    QString details() const override
    {
        return tr("Searched in this order: the folders in GALLEY_PLUGIN_PATH, your own, the installed ones.\n"
                  "Of two files with one id the first counts. Your own folder is\n"
                  "%1\n"
                  "\n"
                  "JSON: a list of {\"id\", \"version\", \"name\", \"licence\", \"file\", \"state\", "
                  "\"reason\"}; states\n"
                  "are loaded, incompatible, duplicate, failed, disabled. reason is empty while all is well.")
            .arg(PluginRegistry::userFolder());
    }

    void declare(Options &) override {}

    Report run(Console &console) override;
};

QJsonObject jsonOf(const PluginRecord &record)
{
    return {{u"id"_s, record.id},        {u"version"_s, record.version},
            {u"name"_s, record.name},    {u"licence"_s, record.licence},
            {u"file"_s, record.file},    {u"state"_s, wordFor(record.state)},
            {u"reason"_s, record.reason}};
}

Report PluginsCommand::run(Console &)
{
    PluginRegistry registry;
    registry.loadAll();
    Table table({tr("Id"), tr("Version"), tr("State"), tr("File"), tr("Reason")});
    QJsonArray array;
    for (const PluginRecord &record : registry.records()) {
        table.addRow({record.id, record.version, wordFor(record.state), record.file, record.reason});
        array += jsonOf(record);
    }
    const QString none =
        tr("No plugins and no schema files in: %1").arg(listed(PluginRegistry::searchPath()));
    return {.text = table.isEmpty() ? none : table.toString(), .json = array};
}

} // namespace

std::unique_ptr<Command> makePluginsCommand()
{
    return std::make_unique<PluginsCommand>();
}

} // namespace Galley::Cli
