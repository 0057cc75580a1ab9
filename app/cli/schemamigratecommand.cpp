#include "cli/commands.h"

#include "cli/console.h"
#include "cli/interrupt.h"
#include "cli/options.h"
#include "cli/schemawork.h"
#include "cli/teamwork.h"
#include "schema/migrationplanjson.h"
#include "team/rights.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Galley::Cli {

namespace {

class SchemaMigrateCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(SchemaMigrateCommand)
public:
    QString name() const override { return u"schema migrate"_s; }

    QString summary() const override { return tr("Bring a project to another version of a schema"); }

    QString details() const override
    {
        return tr(
            "What is annotated goes over with it, in every set: one bulk edit, which `galley bulk undo`\n"
            "takes back with the schema. What keeps its id stays; what has a new id is found by what the\n"
            "schema says it was formerly, or by its name. For the rest there is a plan:\n"
            "\n"
            "  {\"format\": \"galley-migration/1\",\n"
            "   \"labels\": [{\"label\": \"actor/rebels\", \"way\": \"move\", \"to\": \"actor/army\"},\n"
            "              {\"label\": \"actor/crowd\", \"way\": \"split\", \"attribute\": \"armed\",\n"
            "               \"values\": {\"true\": \"actor/army\"}, \"to\": \"actor/civilians\"}],\n"
            "   \"values\": [{\"layer\": \"actor\", \"name\": \"side\", \"way\": \"rename\", \"to\": "
            "\"party\",\n"
            "               \"values\": {\"red\": \"left\"}}],\n"
            "   \"relations\": [{\"type\": \"leads\", \"way\": \"move\", \"to\": \"commands\"}],\n"
            "   \"orphans\": [{\"type\": \"meets\", \"way\": \"allow\"}]}\n"
            "\n"
            "Ways of labels: move, split, retire, remove; of values (without a layer: of fields): keep,\n"
            "rename, remove; of relation types that are gone: move, retire, remove; of relations whose\n"
            "ends are not allowed or go (orphans): allow, move, remove. What is undecided and used is told\n"
            "with its count (exit code 1), and then nothing is changed.\n"
            "\n"
            "JSON: {\"schema\", \"from\", \"to\", \"sets\", \"locked\", \"spans\": [{\"label\", \"to\", "
            "\"spans\"}],\n"
            "\"values\", \"relations\", \"orphans\", \"misfits\", \"plan\", \"bulk\"}.");
    }

    void declare(Options &options) override
    {
        options.positional(u"PROJECT"_s, m_project, tr("The project"));
        options.positional(u"SCHEMA"_s, m_schema,
                           tr("A *.schema.json file, or the id of an installed schema"));
        options.value(u"--plan"_s, u"FILE"_s, m_plan, tr("What becomes of what is gone"));
        options.value(u"--by"_s, u"NAME"_s, m_by, tr("Who migrates; else the login's name"));
        options.flag(u"--dry-run"_s, m_dryRun, tr("Only show what would be"));
    }

    Report run(Console &console) override
    {
        const FoundSchema found = schemaFrom(m_schema);
        const MigrationPlanReading plan =
            m_plan.isEmpty() ? MigrationPlanReading() : readMigrationPlanFile(m_plan);
        if (const QList<Error> problems = found.problems + plan.problems; !problems.isEmpty())
            return {.errors = problems};
        const auto store =
            Store::open(m_project, m_dryRun ? Store::Access::ReadOnly : Store::Access::ReadWrite);
        if (!store)
            return failed(store.error());
        const QString by = actorOf(**store, m_by);
        if (auto may = m_dryRun ? Result<void>() : checkRight(**store, by, Right::Manage); !may)
            return failed(may.error());
        return migrate(**store, {.after = found.schema, .plan = plan.plan, .by = by}, console);
    }

private:
    [[nodiscard]] Report migrate(Store &store, const SchemaMigration &migration, Console &console) const
    {
        const auto progress = [&](qint64 done, qint64 total) {
            return console.progress(m_dryRun ? tr("Looking") : tr("Migrating"), done, total);
        };
        // First, so that all that is undecided is told, and not the first of it.
        const auto seen = previewMigration(store, migration, progress);
        if (!seen)
            return isInterrupted() ? stopped() : failed(seen.error());
        if (const QList<Error> open = openQuestions(*seen); m_dryRun || !open.isEmpty())
            return reportOf(*seen, open, tr("%1: nothing was changed, this is what would be"));
        const auto done = applyMigration(store, migration, progress);
        if (!done)
            return isInterrupted() ? stopped() : failed(done.error());
        return reportOf(*done, {}, u"%1"_s);
    }

    [[nodiscard]] static Report reportOf(const MigrationOutcome &outcome, const QList<Error> &open,
                                         const QString &heading)
    {
        const QString versions = outcome.before
            ? tr("Schema %1: from version %2 to %3")
                  .arg(outcome.schema.id, outcome.before->version, outcome.schema.version)
            : tr("Schema %1 %2: new in the project").arg(outcome.schema.id, outcome.schema.version);
        return {.text = (QStringList{heading.arg(versions)} + linesOf(outcome)).join(u'\n'),
                .json = toJsonObject(outcome),
                .errors = open};
    }

    QString m_project;
    QString m_schema;
    QString m_plan;
    QString m_by;
    bool m_dryRun = false;
};

} // namespace

std::unique_ptr<Command> makeSchemaMigrateCommand()
{
    return std::make_unique<SchemaMigrateCommand>();
}

} // namespace Galley::Cli
