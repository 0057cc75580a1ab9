#include "cli/commands.h"

#include "cli/options.h"
#include "cli/schematext.h"
#include "language/language.h"
#include "schema/localized.h"
#include "schema/pluginregistry.h"
#include "schema/schemajson.h"
#include "storage/store.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Galley::Cli {

namespace {

class SchemaShowCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(SchemaShowCommand)
public:
    QString name() const override { return u"schema show"_s; }

    QString summary() const override { return tr("Show a schema: its layers, labels, attributes and rules"); }

    QString details() const override
    {
        return tr("JSON: the schema as a *.schema.json file holds it, which is also how to begin one of\n"
                  "your own.");
    }

    void declare(Options &options) override
    {
        options.positional(u"ID"_s, m_id, tr("A schema's id, as `galley plugins` lists them"));
        options.value(u"--project"_s, u"PROJECT"_s, m_project,
                      tr("Show the schema that this project carries"));
    }

    Report run(Console &console) override;

private:
    [[nodiscard]] Result<Schema> find() const;
    [[nodiscard]] Result<Schema> findInProject() const;

    QString m_id;
    QString m_project;
};

Result<Schema> SchemaShowCommand::find() const
{
    if (!m_project.isEmpty())
        return findInProject();
    PluginRegistry registry;
    return registry.schema(m_id);
}

Result<Schema> SchemaShowCommand::findInProject() const
{
    const auto store = Store::open(m_project, Store::Access::ReadOnly);
    if (!store)
        return std::unexpected(store.error());
    const auto schemas = (*store)->schemas();
    if (!schemas)
        return std::unexpected(schemas.error());
    if (const Schema *schema = schemas->schema(m_id))
        return *schema;
    return fail(Error::Kind::NotFound, tr("The project has no schema “%1”.").arg(m_id), {},
                {.file = m_project});
}

Report SchemaShowCommand::run(Console &)
{
    const Result<Schema> schema = find();
    if (!schema)
        return failed(schema.error());
    return {.text = textOf(localized(*schema, Language::spoken())), .json = toJsonObject(*schema)};
}

} // namespace

std::unique_ptr<Command> makeSchemaShowCommand()
{
    return std::make_unique<SchemaShowCommand>();
}

} // namespace Galley::Cli
