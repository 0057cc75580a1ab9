#include "cli/commands.h"

#include "cli/console.h"
#include "cli/exchange.h"
#include "cli/importarguments.h"
#include "cli/importtext.h"
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
        return tr("Each file, folder or archive is taken in whole or, when anything in it is wrong, not at\n"
                  "all; the others are. Of a folder, the files of known formats are taken, those in folders\n"
                  "below it, too. What is there already and the same is passed over, so that an import that\n"
                  "was stopped or cut off goes on when it is repeated.\n"
                  "\n"
                  "Names of labels, attributes and relations that are the file's own become those of the\n"
                  "project that are called alike, and a new schema of the rest. --dry-run shows what would\n"
                  "become what; its \"mapping\" of --json, changed, is what --map takes.\n"
                  "\n"
                  "JSON: {\"project\", \"import\", \"files\", \"articles\", \"known_articles\", "
                  "\"same_text\", \"versions\",\n"
                  "\"sets\", \"known_sets\", \"spans\", \"relations\", \"schemas\", \"made_schemas\", "
                  "\"made_annotators\",\n"
                  "\"anchored_sets\", \"anchored\": [{\"article\", \"from\", \"annotator\", \"stayed\", "
                  "\"moved\", \"lost\",\n"
                  "\"spans\"}], \"near_duplicate_count\", \"near_duplicates\": [{\"article\", \"other\", "
                  "\"similarity\"}],\n"
                  "\"looked_for_near_duplicates\", \"left_out\": [{\"kind\", \"description\", \"count\"}], "
                  "\"stopped\", \"errors\"};\n"
                  "with --dry-run {\"project\", \"formats\", \"survey\", \"mapping\", \"errors\"}.\n"
                  "\n"
                  "Formats:\n") %
            formatsHelp(Direction::Reading) % u"\n\n" % ImportArguments::settingsDetails();
    }

    void declare(Options &options) override
    {
        options.positional(u"PROJECT"_s, m_project, tr("The project that takes them"));
        options.positionals(u"FILE"_s, m_files, tr("Files, folders and archives to take in"));
        m_arguments.declare(options);
        options.flag(u"--dry-run"_s, m_dry,
                     tr("Show what is in the files and what names become; write nothing"));
    }

    QString misuse(bool) const override { return m_arguments.misuse(); }

    Report run(Console &console) override
    {
        Result<ImportOptions> options = m_arguments.options();
        if (!options)
            return failed(options.error());
        const auto store = Store::open(m_project, m_dry ? Store::Access::ReadOnly : Store::Access::ReadWrite);
        if (!store)
            return failed(store.error());
        PluginRegistry registry;
        registry.loadAll();
        options->schemas = registry.schemas();
        const auto showProgress = [&console, this](const Progress &progress) {
            return console.progress(
                (m_dry ? tr("Reading %1") : tr("Importing %1")).arg(QFileInfo(progress.file).fileName()),
                progress.done, progress.total);
        };
        Importer importer(**store, *options);
        return m_dry ? reportOf(importer.preview(m_files, showProgress), m_project)
                     : reportOf(importer.run(m_files, showProgress), m_project);
    }

private:
    QString m_project;
    QStringList m_files;
    ImportArguments m_arguments;
    bool m_dry = false;
};

} // namespace

std::unique_ptr<Command> makeImportCommand()
{
    return std::make_unique<ImportCommand>();
}

} // namespace Galley::Cli
