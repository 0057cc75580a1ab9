#pragma once

#include "schema/pluginregistry.h"
#include "storage/bulk.h"

#include <QObject>

#include <memory>
#include <optional>

namespace Galley {

struct Actions;
struct GuidelineExample;
class ArticleCoordinator;
class BulkCoordinator;
class CorpusCoordinator;
class GuidelinesPresenter;
class NoticeArea;
class Project;
class ProjectController;
class SchemaPresenter;
class Workbench;

// Schemas in the window, and guidelines beside the text. After a change of a schema the project is opened
// again at the same article, with a notice that takes the change back.
class SchemaCoordinator : public QObject
{
    Q_OBJECT
public:
    SchemaCoordinator(const Actions &actions, PluginRegistry &plugins, ProjectController &projects,
                      Workbench &bench, NoticeArea &notices, QWidget *window);
    ~SchemaCoordinator() override;

    // Null: none is open.
    void setProject(Project *project, ArticleCoordinator *articles, BulkCoordinator *bulk,
                    CorpusCoordinator *corpus);
    void greet(); // once the project is shown

    [[nodiscard]] SchemaPresenter *schemas() const { return m_schemas.get(); }

private:
    void showGuidelines();
    void showExample(const GuidelineExample &example);
    void addExample();
    void reopen(BulkId bulk, const QString &said);

    struct Return
    {
        BulkId bulk = 0; // 0: nothing to tell
        QString said;
        ArticleId article = 0;
        Range place;
    };

    PluginRegistry &m_plugins;
    ProjectController &m_projects;
    Workbench &m_bench;
    NoticeArea &m_notices;
    QWidget *m_window;
    ArticleCoordinator *m_articles = nullptr;
    BulkCoordinator *m_bulk = nullptr;
    CorpusCoordinator *m_corpus = nullptr;
    std::optional<Return> m_return;             // where to go on when the project is open again
    std::unique_ptr<SchemaPresenter> m_schemas; // while a project is open
    std::unique_ptr<GuidelinesPresenter> m_guidelines;
};

} // namespace Galley
