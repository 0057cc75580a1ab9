#include "exchange/exchangecoordinator.h"

#include "common/words.h"
#include "exchange/exportdialog.h"
#include "exchange/importdialog.h"
#include "exchange/importreportdialog.h"
#include "exchange/importsdialog.h"
#include "exchange/importsmodel.h"
#include "exchange/problemsdialog.h"
#include "storage/projectaddress.h"
#include "text/listed.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

QString topic()
{
    return u"exchange"_s;
}

QString nameOf(const QString &file)
{
    const QString name = QFileInfo(file).fileName();
    return name.isEmpty() ? name : quoted(name);
}

} // namespace

ExchangeCoordinator::ExchangeCoordinator(const Project &project, NoticeArea &notices, QWidget *window,
                                         QObject *parent)
    : QObject(parent)
    , m_project(project)
    , m_notices(notices)
    , m_window(window)
{}

ExchangeCoordinator::~ExchangeCoordinator()
{
    m_notices.dismiss(topic());
}

// Shows what would be imported; paths may be none yet.
void ExchangeCoordinator::askForImport(const QStringList &paths)
{
    ImportOptions options;
    options.schemas = m_schemas;
    options.importedBy = m_project.facts().annotator.name;
    auto *const dialog = new ImportDialog(m_project.facts(), options, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImportDialog::chosen, this, &ExchangeCoordinator::import);
    if (!paths.isEmpty())
        dialog->addPaths(paths);
    dialog->open();
}

void ExchangeCoordinator::askForExport()
{
    const QString project = m_project.facts().path;
    const QDir folder = isServerAddress(project) ? QDir::home() : QFileInfo(project).dir();
    auto *const dialog = new ExportDialog(m_project.facts(), folder.filePath(projectName(project)), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::chosen, this, [this](const QString &path, const ExportOptions &options) {
        if (ExchangeTask *const task = makeTask(tr("Exporting")))
            task->write(path, options);
    });
    dialog->open();
}

void ExchangeCoordinator::import(const QStringList &paths, const ImportOptions &options)
{
    if (ExchangeTask *const task = makeTask(tr("Importing"))) {
        m_importing = sourceWords(paths);
        task->import(paths, options);
    }
}

ExchangeTask *ExchangeCoordinator::makeTask(const QString &doing)
{
    if (m_task) {
        m_notices.post({Notice::Kind::Information,
                        u"exchange-busy"_s,
                        tr("An import or export is still under way. Wait for it, or stop it."),
                        {}});
        return nullptr;
    }
    m_task = new ExchangeTask(m_project.facts().path, this);
    connect(m_task, &ExchangeTask::progressed, this,
            [this, doing](const QString &file, qint64 done, qint64 total) {
                if (!m_task)
                    return;
                m_notices.post(
                    {Notice::Kind::Information,
                     topic(),
                     tr("%1 %2 %3").arg(doing, nameOf(file), percentWords(done, total)).simplified(),
                     {{tr("Stop"), [task = m_task] { task->stop(); }}},
                     true});
            });
    connect(m_task, &ExchangeTask::imported, this, &ExchangeCoordinator::onImported);
    connect(m_task, &ExchangeTask::written, this, &ExchangeCoordinator::onWritten);
    connect(m_task, &ExchangeTask::failed, this, [this](const Error &error) {
        endTask();
        m_notices.post({Notice::Kind::Error, topic(), error.message, {}});
    });
    return m_task;
}

void ExchangeCoordinator::endTask()
{
    m_notices.dismiss(topic());
    m_notices.dismiss(u"exchange-busy"_s);
    m_task->deleteLater(); // one of its signals led here
    m_task = nullptr;
}

void ExchangeCoordinator::onImported(const ImportReport &report)
{
    endTask();
    const QString taken = importSummary(report).replace(u'\n', u' ');
    const QString first = report.problems.isEmpty() ? QString() : report.problems.first().toString();
    if (!first.isEmpty())
        tellImport(Notice::Kind::Error,
                   tr("Not everything was imported. %1 First problem: %2").arg(taken, first), report);
    else if (report.stopped)
        tellImport(Notice::Kind::Information,
                   tr("The import was stopped; importing the same again goes on. %1").arg(taken), report);
    else
        tellImport(Notice::Kind::Information, tr("Imported. %1").arg(taken), report);
    Q_EMIT imported(report);
}

void ExchangeCoordinator::tellImport(Notice::Kind kind, const QString &text, const ImportReport &report)
{
    m_notices.post({kind, topic(), text, {{tr("Show report"), [this, report, title = m_importing] {
                                               auto *const dialog =
                                                   new ImportReportDialog(title, report, m_window);
                                               dialog->setAttribute(Qt::WA_DeleteOnClose);
                                               dialog->open();
                                           }}}});
}

void ExchangeCoordinator::showImports()
{
    auto *const dialog = new ImportsDialog(m_project.facts(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, [this, dialog] {
        if (dialog->hasUndone())
            Q_EMIT undone();
    });
    dialog->open();
}

void ExchangeCoordinator::onWritten(const QString &path, const ExportReport &report)
{
    endTask();
    const QString file = QDir::toNativeSeparators(path);
    if (!report.problems.isEmpty())
        tellProblems(tr("%1 was not written.").arg(file), report.problems);
    else if (report.stopped)
        m_notices.post({Notice::Kind::Information,
                        topic(),
                        tr("The export was stopped; %1 is as it was before.").arg(file),
                        {}});
    else
        m_notices.post({Notice::Kind::Information,
                        topic(),
                        tr("Written to %1. Articles: %2, marks: %3.")
                            .arg(file, QLocale().toString(report.articles), QLocale().toString(report.spans)),
                        {{tr("Open folder"), [path] {
                              QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath()));
                          }}}});
}

void ExchangeCoordinator::tellProblems(const QString &summary, const QList<Error> &problems)
{
    const QString first = problems.first().toString();
    m_notices.post({Notice::Kind::Error,
                    topic(),
                    tr("%1 First problem: %2").arg(summary, first),
                    {{tr("Show all problems"), [this, summary, problems] {
                          auto *const dialog = new ProblemsDialog(summary, problems, m_window);
                          dialog->setAttribute(Qt::WA_DeleteOnClose);
                          dialog->open();
                      }}}});
}

} // namespace Galley
