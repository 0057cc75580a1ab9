#pragma once

#include <QObject>

class QAction;
class QDialog;
class QKeySequence;
class QMainWindow;

namespace Galley {

class KeyBook;
class LooksCoordinator;
class MarkLatency;
class NoticeArea;
class PluginRegistry;
class Project;
class Session;
class Workbench;
struct Actions;
struct ReviewActions;

// What helps: commands to search, keys, preferences, the tour, plugins, diagnostics.
class HelpCoordinator : public QObject
{
    Q_OBJECT
public:
    // All outlive it. The window's menus are filled.
    HelpCoordinator(const Actions &actions, const ReviewActions &review, Workbench &bench,
                    PluginRegistry &plugins, LooksCoordinator &looks, QMainWindow &window);

    void setProject(const Project *project); // null: none is open
    void setSession(Session *session);
    void offerTour(); // once, ever: as soon as a project is open

    [[nodiscard]] KeyBook &keys() { return *m_keys; }

Q_SIGNALS:
    void languageChosen();

private:
    void open(QDialog *dialog);
    void showCommands();
    void showKeys();
    void showPreferences();
    void showDiagnostics();
    void showTour();
    void tellKeys();
    [[nodiscard]] QString labelOf(const QAction &command, const QKeySequence &key) const;

    const Actions &m_actions;
    const ReviewActions &m_review;
    Workbench &m_bench;
    PluginRegistry &m_plugins;
    LooksCoordinator &m_looks;
    QMainWindow &m_window;
    KeyBook *m_keys;
    MarkLatency *m_latency;
    const Project *m_project = nullptr;
    bool m_offersTour = false;
};

} // namespace Galley
