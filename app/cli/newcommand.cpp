#include "cli/commands.h"

#include "cli/options.h"
#include "schema/pluginregistry.h"
#include "schema/schemafile.h"
#include "schema/schemavalidator.h"
#include "storage/store.h"
#include "text/listed.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Galley::Cli {

namespace {

class NewCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(NewCommand)
public:
    QString name() const override { return u"new"_s; }

    QString summary() const override { return tr("Make a project"); }

    QString details() const override
    {
        return tr(
            "Never replaces a file. The project carries its schemas: it can be opened where they are\n"
            "not installed. A database's address is postgresql://user@host/database, without a password.\n"
            "\n"
            "JSON: {\"project\", \"schemas\": [{\"id\", \"version\"}]}.");
    }

    void declare(Options &options) override
    {
        options.positional(u"PROJECT"_s, m_project,
                           tr("The file to make, or the address of an empty PostgreSQL database"));
        options.list(u"--schema"_s, u"ID,..."_s, m_schemas,
                     tr("Schemas, by id or as a file; all that are installed if not given"));
    }

    Report run(Console &console) override;

private:
    void collect(Report &report);
    void collectInstalled(Report &report);
    void collectNamed(const QString &name, Report &report);
    void checkUnique(Report &report) const;
    void create(Report &report) const;

    QString m_project;
    QStringList m_schemas;
    PluginRegistry m_registry;
    QList<Schema> m_found;
};

void NewCommand::collectInstalled(Report &report)
{
    m_registry.loadAll();
    m_found = m_registry.schemas();
    for (const PluginRecord &record : m_registry.records()) {
        if (record.state == PluginRecord::State::Failed || record.state == PluginRecord::State::Incompatible)
            report.warnings += Error{Error::Kind::Unsupported, record.reason, {}, {.file = record.file}};
    }
    if (m_found.isEmpty())
        report.errors +=
            Error{Error::Kind::NotFound,
                  tr("No schemas are installed: name schema files with --schema, or list their folder in "
                     "GALLEY_PLUGIN_PATH."),
                  {},
                  {}};
}

// A name that is a file's is taken for the file; ids have neither suffix nor folder.
void NewCommand::collectNamed(const QString &name, Report &report)
{
    if (name.contains(u'/') || name.endsWith(".json"_L1)) {
        const SchemaFileReading reading = readSchemaFile(name);
        report.errors += reading.problems;
        m_found += reading.schema;
        return;
    }
    if (const Result<Schema> schema = m_registry.schema(name))
        m_found += *schema;
    else
        report.errors += schema.error();
}

void NewCommand::checkUnique(Report &report) const
{
    QSet<QString> ids;
    for (const Schema &schema : m_found) {
        if (ids.contains(schema.id))
            report.errors += Error{Error::Kind::InvalidInput,
                                   tr("The schema “%1” is given twice: leave out one.").arg(schema.id),
                                   {},
                                   {}};
        ids.insert(schema.id);
    }
}

void NewCommand::collect(Report &report)
{
    if (m_schemas.isEmpty())
        collectInstalled(report);
    for (const QString &name : std::as_const(m_schemas))
        collectNamed(name, report);
    if (report.errors.isEmpty())
        checkUnique(report);
    if (report.errors.isEmpty())
        report.errors += validateTogether(m_found);
}

void NewCommand::create(Report &report) const
{
    if (const auto store = Store::create(m_project, m_found); !store) {
        report.errors += store.error();
        return;
    }
    QStringList names;
    QJsonArray array;
    for (const Schema &schema : m_found) {
        names += schema.id + u' ' + schema.version;
        array += QJsonObject{{u"id"_s, schema.id}, {u"version"_s, schema.version}};
    }
    report.text = tr("%1 is ready, with the schemas %2").arg(m_project, listed(names));
    report.json = QJsonObject{{u"project"_s, m_project}, {u"schemas"_s, array}};
}

Report NewCommand::run(Console &)
{
    Report report;
    collect(report);
    if (report.errors.isEmpty())
        create(report);
    return report;
}

} // namespace

std::unique_ptr<Command> makeNewCommand()
{
    return std::make_unique<NewCommand>();
}

} // namespace Galley::Cli
