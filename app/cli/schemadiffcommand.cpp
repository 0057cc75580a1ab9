#include "cli/commands.h"

#include "cli/options.h"
#include "cli/schemawork.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Galley::Cli {

namespace {

class SchemaDiffCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(SchemaDiffCommand)
public:
    QString name() const override { return u"schema diff"_s; }

    QString summary() const override { return tr("Tell how a schema differs from what a project has"); }

    QString details() const override
    {
        return tr(
            "With how often what is gone or changed is used in the project. Exit code 1: going over to\n"
            "it needs a migration (`galley schema migrate`).\n"
            "\n"
            "JSON: {\"schema\", \"from\" (the project's version), \"to\", \"migration\" (whether one is\n"
            "needed), \"changes\": [{\"change\": \"added|removed|changed\", \"what\", \"layer\", "
            "\"attribute\",\n"
            "\"id\", \"members\", \"used\"}]}.");
    }

    void declare(Options &options) override
    {
        options.positional(u"PROJECT"_s, m_project, tr("The project"));
        options.positional(u"SCHEMA"_s, m_schema,
                           tr("A *.schema.json file, or the id of an installed schema"));
    }

    Report run(Console &) override
    {
        const FoundSchema found = schemaFrom(m_schema);
        if (!found.problems.isEmpty())
            return {.errors = found.problems};
        const auto store = Store::open(m_project, Store::Access::ReadOnly);
        if (!store)
            return failed(store.error());
        return compare(**store, found.schema);
    }

private:
    [[nodiscard]] static Report compare(Store &store, const Schema &after)
    {
        const auto schemas = store.schemas();
        if (!schemas)
            return failed(schemas.error());
        const Schema *const present = schemas->schema(after.id);
        const Schema before = present ? *present : Schema{.id = after.id};
        const auto uses = schemaUses(store, before);
        if (!uses)
            return failed(uses.error());
        const QList<SchemaChange> changes = difference(before, after);
        const bool needed = needsMigration(changes);
        QStringList lines{
            present ? changes.isEmpty()
                    ? tr("Schema %1: the project has this one, version %2").arg(after.id, before.version)
                    : tr("Schema %1: the project has version %2, this is %3")
                          .arg(after.id, before.version, after.version)
                    : tr("Schema %1: the project does not have it").arg(after.id)};
        lines += linesOf(changes, *uses);
        return {.text = lines.join(u'\n'),
                .json = QJsonObject{{u"schema"_s, after.id},
                                    {u"from"_s, present ? QJsonValue(before.version) : QJsonValue()},
                                    {u"to"_s, after.version},
                                    {u"migration"_s, needed},
                                    {u"changes"_s, toJsonArray(changes, *uses)}},
                .problems = needed};
    }

    QString m_project;
    QString m_schema;
};

} // namespace

std::unique_ptr<Command> makeSchemaDiffCommand()
{
    return std::make_unique<SchemaDiffCommand>();
}

} // namespace Galley::Cli
