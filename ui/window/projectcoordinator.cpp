#include "window/projectcoordinator.h"

#include "common/noticebar.h"
#include "project/identity.h"
#include "storage/projectaddress.h"
#include "welcome/namedialog.h"
#include "welcome/newprojectdialog.h"
#include "welcome/serverdialog.h"
#include "welcome/welcomepage.h"
#include "window/actions.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QStandardPaths>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

// Without what should never have been in an address.
QString shownName(const QString &path)
{
    return isServerAddress(path) ? QUrl(path).toDisplayString(QUrl::RemovePassword | QUrl::RemoveQuery)
                                 : QFileInfo(path).fileName();
}

} // namespace

ProjectCoordinator::ProjectCoordinator(const Actions &actions, PluginRegistry &plugins, WelcomePage &welcome,
                                       QMenu &recentMenu, NoticeArea &notices, QWidget *window)
    : QObject(window)
    , m_actions(actions)
    , m_plugins(plugins)
    , m_welcome(welcome)
    , m_recentMenu(recentMenu)
    , m_notices(notices)
    , m_window(window)
    , m_controller(new ProjectController(this))
{
    connect(actions.newProject, &QAction::triggered, this, &ProjectCoordinator::askForNew);
    connect(actions.openProject, &QAction::triggered, this, &ProjectCoordinator::askForProject);
    connect(actions.openOnServer, &QAction::triggered, this, &ProjectCoordinator::askForServer);
    connect(actions.openSample, &QAction::triggered, this, &ProjectCoordinator::openSample);
    connect(actions.closeProject, &QAction::triggered, m_controller, &ProjectController::close);
    connect(actions.changeName, &QAction::triggered, this, &ProjectCoordinator::askForName);
    connect(m_controller, &ProjectController::failed, this, &ProjectCoordinator::onFailed);
    connect(m_controller, &ProjectController::opened, this, [this] { m_notices.dismiss(u"project"_s); });
    connect(m_controller, &ProjectController::busyChanged, this, [this](bool busy) {
        for (QAction *action :
             {m_actions.newProject, m_actions.openProject, m_actions.openOnServer, m_actions.openSample})
            action->setEnabled(!busy);
        m_welcome.setBusy(busy);
    });
    connectWelcome();
    fillRecent();
}

void ProjectCoordinator::connectWelcome()
{
    RecentProjects *const recent = &m_controller->recent();
    connect(recent, &RecentProjects::changed, this, &ProjectCoordinator::fillRecent);
    connect(recent, &RecentProjects::missingFound, &m_welcome, &WelcomePage::setMissing);
    connect(&m_welcome, &WelcomePage::openRequested, this, &ProjectCoordinator::open);
    connect(&m_welcome, &WelcomePage::forgetRequested, recent, &RecentProjects::remove);
    connect(&m_welcome, &WelcomePage::nameEdited, this, [this](const QString &name) {
        Identity::setName(name);
        Q_EMIT nameChanged();
    });
}

void ProjectCoordinator::open(const QString &path)
{
    m_controller->open(path);
}

void ProjectCoordinator::openSample()
{
    m_controller->openSample(m_plugins.schemas());
}

void ProjectCoordinator::askForNew()
{
    m_plugins.loadAll();
    auto *const dialog = new NewProjectDialog(m_plugins.schemas(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NewProjectDialog::chosen, m_controller, &ProjectController::create);
    dialog->open();
}

void ProjectCoordinator::askForProject()
{
    auto *const dialog = new QFileDialog(m_window, tr("Open a project"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Galley projects (*.galley)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &ProjectCoordinator::open);
    dialog->open();
}

void ProjectCoordinator::askForServer()
{
    const QStringList recent = m_controller->recent().paths();
    const auto last = std::ranges::find_if(recent, &isServerAddress);
    auto *const dialog = new ServerDialog(last == recent.end() ? QString() : *last, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ServerDialog::chosen, this, &ProjectCoordinator::open);
    dialog->open();
}

void ProjectCoordinator::askForName()
{
    auto *const dialog = new NameDialog(Identity::name(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NameDialog::chosen, this, [this](const QString &name) {
        if (name == Identity::name() && Identity::isChosen())
            return;
        Identity::setName(name);
        Q_EMIT nameChanged();
        m_controller->reopen();
    });
    dialog->open();
}

void ProjectCoordinator::fillRecent()
{
    const QStringList paths = m_controller->recent().paths();
    m_recentMenu.clear();
    for (const QString &path : paths) {
        QString name = isServerAddress(path) ? path : QFileInfo(path).fileName();
        QAction *const action = m_recentMenu.addAction(name.replace(u'&', "&&"_L1));
        action->setToolTip(path);
        connect(action, &QAction::triggered, this, [this, path] { open(path); });
    }
    m_recentMenu.setToolTipsVisible(true);
    m_recentMenu.setEnabled(!paths.isEmpty());
    m_welcome.setRecent(paths);
    m_controller->recent().findMissing();
}

void ProjectCoordinator::onFailed(const QString &path, const Error &error)
{
    QString text = tr("“%1” cannot be opened: %2").arg(shownName(path), error.message);
    m_notices.post({Notice::Kind::Error, u"project"_s, text, {}});
    m_controller->recent().findMissing();
}

} // namespace Galley
