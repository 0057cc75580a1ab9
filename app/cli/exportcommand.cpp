#include "cli/commands.h"

#include "cli/console.h"
#include "cli/exchange.h"
#include "cli/exportarguments.h"
#include "cli/options.h"
#include "cli/teamwork.h"
#include "exchange/exporter.h"
#include "exchange/recipes.h"
#include "team/blind.h"

#include <QCoreApplication>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace Galley::Cli {

namespace {

class ExportCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ExportCommand)
public:
    QString name() const override { return u"export"_s; }

    QString summary() const override
    {
        return tr("Write a project's articles and the work on them to a file");
    }

    QString details() const override;
    void declare(Options &options) override;
    QString misuse(bool json) const override;
    Report run(Console &console) override;

private:
    [[nodiscard]] bool toStandardOutput() const { return m_out == "-"_L1; }

    [[nodiscard]] Result<void> findOptions(Store &store);
    [[nodiscard]] Report exportTo(const QString &path, Console &console);
    [[nodiscard]] Report exportToStandardOutput(Console &console);
    [[nodiscard]] Report reportOf(const ExportReport &exported) const;
    [[nodiscard]] QList<Error> splitWarnings(const ExportReport &exported) const;

    QString m_project;
    QString m_out;
    bool m_dryRun = false;
    QString m_recipe;
    QString m_as;
    QString m_saveRecipe;
    ExportArguments m_arguments;
    ExportOptions m_options;
};

QString ExportCommand::details() const
{
    return tr("Every text is compared with its hash, and every span's text with its quote. What is of that\n"
              "name already is replaced once everything is written; when anything is wrong, nothing is.\n"
              "Articles come in the order of their ids. A name that ends in .zip or .tar.gz becomes an\n"
              "archive, with a dataset card (README.md) and a manifest of every file's SHA-256, as a folder\n"
              "has them. With --out - there is no text beside the export, and no --json.\n"
              "\n"
              "JSON: {\"project\", \"format\", \"file\", \"dry_run\", \"articles\", \"sets\", \"spans\", "
              "\"relations\",\n"
              "\"bytes\", \"split\": [{\"name\", \"articles\"}], \"files\": [{\"name\", \"bytes\", "
              "\"sha256\"}], "
              "\"losses\": [{\"kind\", \"description\",\n"
              "\"count\"}], \"errors\"}.\n"
              "\n"
              "Formats:\n") %
        formatsHelp(Direction::Writing) % u"\n\n" % tr("What --set can set:") % u'\n' % writeSettingsHelp();
}

void ExportCommand::declare(Options &options)
{
    options.positional(u"PROJECT"_s, m_project, tr("The project to export"));
    options.value(u"--out"_s, u"PLACE"_s, m_out,
                  tr("The file, folder or archive to write; - is standard output"));
    options.flag(u"--dry-run"_s, m_dryRun, tr("Only tell what would be written and what lost"));
    options.value(u"--recipe"_s, u"NAME"_s, m_recipe,
                  tr("As it was saved; what else is given here goes before it"));
    options.value(u"--save-recipe"_s, u"NAME"_s, m_saveRecipe,
                  tr("Save in the project how this is exported; alone, without exporting"));
    options.value(u"--as"_s, u"NAME"_s, m_as,
                  tr("Who exports, where work is blind: annotators get others' sets only of articles that "
                     "they have finished; else the login's name"));
    m_arguments.declare(options);
}

QString ExportCommand::misuse(bool json) const
{
    if (m_out.isEmpty() && !m_dryRun && m_saveRecipe.isEmpty())
        return tr("--out says where to write; --dry-run alone only looks");
    return json && toStandardOutput() && !m_dryRun
        ? tr("--json and --out - would both write to standard output")
        : QString();
}

Report ExportCommand::run(Console &console)
{
    return toStandardOutput() && !m_dryRun ? exportToStandardOutput(console) : exportTo(m_out, console);
}

Result<void> ExportCommand::findOptions(Store &store)
{
    const auto given = m_recipe.isEmpty()
        ? Result<ExportOptions>()
        : findRecipe(store, m_recipe).transform([](const Recipe &recipe) { return recipe.options; });
    return given.and_then([this](const ExportOptions &options) { return m_arguments.options(options); })
        .transform([this](const ExportOptions &options) { m_options = options; });
}

Report ExportCommand::exportTo(const QString &path, Console &console)
{
    const bool saves = !m_saveRecipe.isEmpty();
    const auto store = Store::open(m_project, saves ? Store::Access::ReadWrite : Store::Access::ReadOnly);
    if (!store)
        return failed(store.error());
    if (const auto found = findOptions(**store); !found)
        return failed(found.error());
    const auto blind = blindAnnotator(**store, actorOf(**store, m_as));
    if (!blind)
        return failed(blind.error());
    m_options.blindFor = *blind;
    if (const auto saved = saves ? saveRecipe(**store, {m_saveRecipe, m_options}) : Result<void>(); !saved)
        return failed(saved.error());
    if (m_out.isEmpty() && !m_dryRun)
        return {.text = tr("Recipe “%1” is saved.").arg(m_saveRecipe),
                .json = QJsonObject{{u"project"_s, m_project}, {u"recipe"_s, toJson(m_options)}}};
    const auto showProgress = [&console, this](const Progress &progress) {
        return console.progress(m_dryRun ? tr("Looking") : tr("Exporting"), progress.done, progress.total);
    };
    Exporter exporter(**store, m_options);
    return reportOf(m_dryRun ? exporter.preview(showProgress) : exporter.run(path, showProgress));
}

// By way of a file, so that nothing comes out when anything is wrong.
Report ExportCommand::exportToStandardOutput(Console &console)
{
    const QTemporaryDir folder;
    if (!folder.isValid())
        return failed({Error::Kind::Io,
                       tr("A folder for the export cannot be made: %1").arg(folder.errorString()),
                       {},
                       {}});
    const QString path = folder.filePath(u"export"_s);
    Report report = exportTo(path, console);
    for (Error &error : report.errors) {
        if (error.place.file == path)
            error.place.file = tr("standard output");
    }
    report.text.clear();
    if (report.errors.isEmpty() && !console.copyToOutput(path))
        report.errors += outputTakesNoMore();
    return report;
}

QList<Error> ExportCommand::splitWarnings(const ExportReport &exported) const
{
    QList<Error> warnings;
    const auto warn = [&](const QString &message) {
        warnings += Error{Error::Kind::InvalidInput, message, {}, {.file = m_project}};
    };
    for (const auto &[name, articles] : exported.splits) {
        if (articles == 0)
            warn(tr("Part “%1” of the split has no article.").arg(name));
    }
    if (exported.undated > 0)
        warn(tr("Articles without a date, which count as the oldest: %1").arg(exported.undated));
    return warnings;
}

Report ExportCommand::reportOf(const ExportReport &exported) const
{
    Report report;
    const QString counts = tr("Articles: %1\nSets: %2\nSpans: %3\nRelations: %4")
                               .arg(exported.articles)
                               .arg(exported.sets)
                               .arg(exported.spans)
                               .arg(exported.relations);
    if (m_dryRun && !exported.stopped)
        report.text = tr("Nothing was written; this is what would be.") % u'\n' % counts;
    else if (exported.written)
        report.text = tr("File: %1").arg(m_out) % u'\n' % counts;
    QJsonArray splits;
    for (const auto &[name, articles] : exported.splits) {
        splits += QJsonObject{{u"name"_s, name}, {u"articles"_s, articles}};
        if (!report.text.isEmpty())
            report.text += u'\n' % tr("  %1: %n article(s)", nullptr, int(articles)).arg(name);
    }
    report.json = QJsonObject{{u"project"_s, m_project},
                              {u"format"_s, m_options.format},
                              {u"file"_s, m_out},
                              {u"dry_run"_s, m_dryRun},
                              {u"articles"_s, exported.articles},
                              {u"sets"_s, exported.sets},
                              {u"spans"_s, exported.spans},
                              {u"relations"_s, exported.relations},
                              {u"bytes"_s, exported.bytes},
                              {u"files"_s, toJsonArray(exported.files)},
                              {u"split"_s, splits},
                              {u"losses"_s, toJsonArray(exported.losses)}};
    report.warnings = warningsOf(exported.losses, m_out);
    report.warnings += splitWarnings(exported);
    report.errors = exported.problems;
    for (Error &error : report.errors) {
        // What is wrong lies in the project, unless it is the file that cannot be written.
        if (error.place.file.isEmpty())
            error.place.file = m_project;
    }
    if (exported.stopped)
        report.errors += stopped().errors;
    return report;
}

} // namespace

std::unique_ptr<Command> makeExportCommand()
{
    return std::make_unique<ExportCommand>();
}

} // namespace Galley::Cli
