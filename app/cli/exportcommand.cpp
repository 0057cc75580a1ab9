#include "cli/commands.h"

#include "cli/console.h"
#include "cli/exchange.h"
#include "cli/options.h"
#include "exchange/exporter.h"

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

    QString details() const override
    {
        return tr(
            "Every span's text is compared with its quote. A file of that name is replaced once everything\n"
            "is written; when anything is wrong, nothing is. With --out - there is no text beside the\n"
            "export, and no --json.\n"
            "\n"
            "JSON: {\"project\", \"format\", \"file\", \"articles\", \"sets\", \"spans\", \"relations\", "
            "\"bytes\",\n"
            "\"losses\": [{\"kind\", \"description\", \"count\"}], \"errors\"}.");
    }

    void declare(Options &options) override;
    QString misuse(bool json) const override;
    Report run(Console &console) override;

private:
    [[nodiscard]] bool toStandardOutput() const { return m_out == "-"_L1; }

    [[nodiscard]] Report exportTo(const QString &path, Console &console) const;
    [[nodiscard]] Report exportToStandardOutput(Console &console) const;
    [[nodiscard]] Report reportOf(const ExportReport &exported) const;

    QString m_project;
    QString m_out;
    ExportOptions m_options{.format = u"galley-jsonl"_s, .annotators = {}};
};

void ExportCommand::declare(Options &options)
{
    options.positional(u"PROJECT"_s, m_project, tr("The project to export"));
    options.choice(u"--format"_s, formatIds(Direction::Writing), m_options.format,
                   tr("What to write; galley-jsonl, which loses nothing, if not given"));
    options.value(u"--out"_s, u"FILE"_s, m_out, tr("The file to write; - is standard output"),
                  Options::Presence::Required);
    options.list(u"--annotator"_s, u"NAME,..."_s, m_options.annotators,
                 tr("Whose sets; everybody's if not given"));
}

QString ExportCommand::misuse(bool json) const
{
    return json && toStandardOutput() ? tr("--json and --out - would both write to standard output")
                                      : QString();
}

Report ExportCommand::run(Console &console)
{
    return toStandardOutput() ? exportToStandardOutput(console) : exportTo(m_out, console);
}

Report ExportCommand::exportTo(const QString &path, Console &console) const
{
    const auto store = Store::open(m_project, Store::Access::ReadOnly);
    if (!store)
        return failed(store.error());
    const auto showProgress = [&console](const Progress &progress) {
        return console.progress(tr("Exporting"), progress.done, progress.total);
    };
    return reportOf(Exporter(**store, m_options).run(path, showProgress));
}

// By way of a file, so that nothing comes out when anything is wrong.
Report ExportCommand::exportToStandardOutput(Console &console) const
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

Report ExportCommand::reportOf(const ExportReport &exported) const
{
    Report report;
    if (exported.written)
        report.text = tr("File: %1\nArticles: %2\nSets: %3\nSpans: %4\nRelations: %5")
                          .arg(m_out)
                          .arg(exported.articles)
                          .arg(exported.sets)
                          .arg(exported.spans)
                          .arg(exported.relations);
    report.json = QJsonObject{{u"project"_s, m_project},
                              {u"format"_s, m_options.format},
                              {u"file"_s, m_out},
                              {u"articles"_s, exported.articles},
                              {u"sets"_s, exported.sets},
                              {u"spans"_s, exported.spans},
                              {u"relations"_s, exported.relations},
                              {u"bytes"_s, exported.bytes},
                              {u"losses"_s, toJsonArray(exported.losses)}};
    report.warnings = warningsOf(exported.losses, m_out);
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
