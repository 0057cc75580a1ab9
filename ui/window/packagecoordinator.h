#pragma once

#include <QObject>

#include <memory>

class QWidget;

namespace Galley {

struct Actions;
class ArticleCoordinator;
class BulkCoordinator;
class HandInCoordinator;
class MergePresenter;
class NoticeArea;
class PackPresenter;
class Project;
class ProjectController;
class Workbench;

// Packages in the menu Team: of a project they are made and merged, and one that is open is handed in.
class PackageCoordinator : public QObject
{
    Q_OBJECT
public:
    PackageCoordinator(const Actions &actions, ProjectController &projects, Workbench &bench,
                       NoticeArea &notices, QWidget *window);
    ~PackageCoordinator() override;

    void setProject(Project *project, ArticleCoordinator *articles,
                    BulkCoordinator *bulk); // null: none is open
    void greet();                           // says whose package is open

    [[nodiscard]] QString title() const; // of the open project, for the window's

    [[nodiscard]] MergePresenter *merging() const { return m_merge.get(); }

private:
    void enable();
    void reload();

    const Actions &m_actions;
    Workbench &m_bench;
    NoticeArea &m_notices;
    QWidget *m_window;
    HandInCoordinator *m_handIn;
    Project *m_project = nullptr;
    ArticleCoordinator *m_articles = nullptr;
    std::unique_ptr<PackPresenter> m_pack; // while a project is open
    std::unique_ptr<MergePresenter> m_merge;
};

} // namespace Galley
