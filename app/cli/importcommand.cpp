#include "cli/commands.h"

#include "cli/console.h"
#include "cli/exchange.h"
#include "cli/inputfiles.h"
#include "cli/options.h"
#include "exchange/importer.h"
#include "schema/pluginregistry.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Galley::Cli {

namespace {

class ImportCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ImportCommand)
public:
    QString name() const override { return u"import"_s; }

    QString summary() const override { return tr("Take articles, and work on them, into a project"); }

    QString details() const override
    {
        return tr(
            "Each file is taken in whole or, when anything in it is wrong, not at all; the other files\n"
            "are. Of a folder, the files of known formats are taken, those in folders below it, too.\n"
            "What is there already and the same is passed over.\n"
            "\n"
            "JSON: {\"project\", \"files\", \"articles\", \"known_articles\", \"sets\", \"known_sets\", "
            "\"spans\",\n"
            "\"relations\", \"schemas\", \"left_out\": [{\"kind\", \"description\", \"count\"}], "
            "\"errors\"}.");
    }

    void declare(Options &options) override;
    Report run(Console &console) override;

private:
    [[nodiscard]] Report reportOf(const ImportReport &imported) const;

    QString m_project;
    QStringList m_files;
    ImportOptions m_options;
};

void ImportCommand::declare(Options &options)
{
    options.positional(u"PROJECT"_s, m_project, tr("The project that takes them"));
    options.positionals(u"FILE"_s, m_files, tr("Files and folders to take in"));
    options.choice(u"--format"_s, formatIds(Direction::Reading), m_options.format,
                   tr("The files' format; recognised if not given"));
    options.value(u"--as"_s, u"NAME"_s, m_options.annotator, tr("Whose work it is, whatever the files say"));
    options.value(u"--encoding"_s, u"NAME"_s, m_options.encoding,
                  tr("Of text files; recognised if not given"));
    options.flag(u"--keep-good"_s, m_options.keepGood, tr("Take what is right of a file with problems, too"));
}

Report ImportCommand::run(Console &console)
{
    const auto store = Store::open(m_project);
    if (!store)
        return failed(store.error());
    Report report;
    const QStringList files = inputFiles(m_files, report);
    PluginRegistry registry;
    registry.loadAll();
    m_options.schemas = registry.schemas();
    const auto showProgress = [&console](const Progress &progress) {
        return console.progress(tr("Importing %1").arg(QFileInfo(progress.file).fileName()), progress.done,
                                progress.total);
    };
    const ImportReport imported = Importer(**store, m_options).run(files, showProgress);

    Report own = reportOf(imported);
    own.errors = report.errors + own.errors;
    own.warnings += report.warnings;
    return own;
}

Report ImportCommand::reportOf(const ImportReport &imported) const
{
    Report report;
    report.text = tr("Files: %1\nArticles: %2\nSets: %3\nSpans: %4\nRelations: %5")
                      .arg(imported.files)
                      .arg(imported.articles)
                      .arg(imported.sets)
                      .arg(imported.spans)
                      .arg(imported.relations);
    if (imported.known > 0 || imported.knownSets > 0)
        report.text +=
            u'\n' + tr("There already: articles %1, sets %2").arg(imported.known).arg(imported.knownSets);
    report.json =
        QJsonObject{{u"project"_s, m_project},          {u"files"_s, imported.files},
                    {u"articles"_s, imported.articles}, {u"known_articles"_s, imported.known},
                    {u"sets"_s, imported.sets},         {u"known_sets"_s, imported.knownSets},
                    {u"spans"_s, imported.spans},       {u"relations"_s, imported.relations},
                    {u"schemas"_s, imported.schemas},   {u"left_out"_s, toJsonArray(imported.leftOut)}};
    report.warnings = warningsOf(imported.leftOut, {});
    report.errors = imported.problems;
    if (imported.stopped)
        report.errors += stopped().errors;
    return report;
}

} // namespace

std::unique_ptr<Command> makeImportCommand()
{
    return std::make_unique<ImportCommand>();
}

} // namespace Galley::Cli
