#pragma once

#include "project/projectcontroller.h"
#include "schema/pluginregistry.h"

class QMenu;

namespace Galley {

struct Actions;
class NoticeArea;
class WelcomePage;

// Making, opening and closing projects from menus, the welcome page and dropped files.
class ProjectCoordinator : public QObject
{
    Q_OBJECT
public:
    // window: the parent of dialogs.
    ProjectCoordinator(const Actions &actions, PluginRegistry &plugins, WelcomePage &welcome,
                       QMenu &recentMenu, NoticeArea &notices, QWidget *window);

    [[nodiscard]] ProjectController &controller() { return *m_controller; }

    void open(const QString &path);
    void openSample();

Q_SIGNALS:
    void nameChanged();

private:
    void connectWelcome();
    void askForNew();
    void askForProject();
    void askForServer();
    void askForName();
    void fillRecent();
    void onFailed(const QString &path, const Error &error);

    const Actions &m_actions;
    PluginRegistry &m_plugins;
    WelcomePage &m_welcome;
    QMenu &m_recentMenu;
    NoticeArea &m_notices;
    QWidget *m_window;
    ProjectController *m_controller;
};

} // namespace Galley
