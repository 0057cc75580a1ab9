#include "exchange/exchangecoordinator.h"
#include "inspector/inspector.h"
#include "project/project.h"
#include "review/reviewpage.h"
#include "window/mainwindow.h"
#include "window/placekeeper.h"
#include "window/workbench.h"

#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QScreen>
#include <QSettings>

using namespace Qt::StringLiterals;

// What comes to a window from outside: closing, files that are dropped, where it was left.
namespace Galley {

namespace {

QStringList filesIn(const QMimeData &data)
{
    QStringList files;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    return files;
}

bool isProject(const QStringList &files)
{
    return files.size() == 1 && files.first().endsWith(".galley"_L1);
}

} // namespace

// Closes at once when everything is saved, else as soon as it is; an edit that cannot be saved keeps the
// window open until the annotator has decided, or closes once more.
void MainWindow::closeEvent(QCloseEvent *event)
{
    m_bench->inspector()->commitPending();
    if (Project *const open = project(); open && open->outbox().isPending() && !m_isClosing) {
        m_isClosing = true;
        connect(&open->outbox(), &Outbox::changed, this, &MainWindow::closeWhenSaved, Qt::QueuedConnection);
        event->ignore();
        return;
    }
    savePlace();
    m_place->keep();
    QMainWindow::closeEvent(event);
    Q_EMIT closed();
}

void MainWindow::closeWhenSaved()
{
    Project *const open = project();
    if (!m_isClosing || (open && open->outbox().isPending()))
        return;
    m_isClosing = false;
    if (!open || open->outbox().isEmpty())
        close();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QStringList files = filesIn(*event->mimeData());
    if (isProject(files) || (!files.isEmpty() && m_actions.importArticles->isEnabled()))
        event->acceptProposedAction();
}

// A project is opened, other files are imported into the open one.
void MainWindow::dropEvent(QDropEvent *event)
{
    const QStringList files = filesIn(*event->mimeData());
    event->acceptProposedAction();
    if (isProject(files))
        open(files.first());
    else if (m_exchange && m_actions.importArticles->isEnabled())
        m_exchange->askForImport(files);
}

void MainWindow::restorePlace()
{
    const QSettings settings;
    if (!restoreGeometry(settings.value("window/geometry"_L1).toByteArray()))
        resize(QSize(1360, 860).boundedTo(screen()->availableSize()));
    m_bench->restoreLayout();
    for (const auto &[action, key] : {std::pair(m_actions.showQueue, "window/queue"_L1),
                                      std::pair(m_actions.showSide, "window/labels"_L1)})
        action->setChecked(settings.value(key, true).toBool());
}

void MainWindow::savePlace() const
{
    QSettings settings;
    settings.setValue("window/geometry"_L1, saveGeometry());
    settings.setValue("window/queue"_L1, m_actions.showQueue->isChecked());
    settings.setValue("window/labels"_L1, m_actions.showSide->isChecked());
    m_bench->saveLayout();
    m_review->saveLayout();
}

} // namespace Galley
