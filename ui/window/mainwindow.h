#pragma once

#include "schema/pluginregistry.h"
#include "window/actions.h"

#include <QMainWindow>

#include <memory>

class QMenu;
class QStackedWidget;

namespace Galley {

class Appearance;
class AgreementCoordinator;
class ArticleCoordinator;
class DeliveryCoordinator;
class BulkCoordinator;
class CorpusCoordinator;
class EditCoordinator;
class ExchangeCoordinator;
class FindCoordinator;
class FinishCoordinator;
class LiveCoordinator;
class HandbookCoordinator;
class HelpCoordinator;
class LooksCoordinator;
class MarkCoordinator;
class NoticeArea;
class PackageCoordinator;
class PlaceKeeper;
class Project;
class ProgressCoordinator;
class ProjectCoordinator;
class Session;
class RecordCoordinator;
class ReviewCoordinator;
class ReviewPage;
class SampleGuide;
class SchemaCoordinator;
class StatusLine;
class TeamCoordinator;
class WelcomePage;
class Workbench;
struct ImportReport;

// The window's frame: pages, menus, status line. Each task has a coordinator of its own.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(Appearance &appearance, QWidget *parent = nullptr);
    ~MainWindow() override;

    void open(const QString &path);
    void openSample();
    void openLast();    // the last project where it was left, if the settings say so
    void reopenPlace(); // the same, whatever they say
    void offerTour();   // to who never saw it

    [[nodiscard]] const Actions &actions() const { return m_actions; }

    [[nodiscard]] Workbench *bench() const { return m_bench; }

    [[nodiscard]] ReviewPage *reviewPage() const { return m_review; }

    [[nodiscard]] StatusLine *status() const { return m_status; }

    [[nodiscard]] NoticeArea *notices() const { return m_notices; }

    [[nodiscard]] Project *project() const;
    [[nodiscard]] Session *session() const; // null: no article is open

Q_SIGNALS:
    void sessionChanged(Galley::Session *session);
    void openFailed(); // told in a notice
    void closed();
    void languageChosen();

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    void connectProject();
    void connectView();
    void onOpened(Project *project);
    void openArticle(const Project &project);
    void openCorpus(Project &project);
    void showReview(bool shown);
    void closeCorpus();
    void onClosing();
    void closeWhenSaved();
    void onImported(const ImportReport &report);
    void showSession(Session *session);
    void showTitle();
    void askWhoWorks();
    void restorePlace();
    void savePlace() const;

    Actions m_actions;
    PluginRegistry m_plugins;
    NoticeArea *m_notices;
    QStackedWidget *m_pages;
    WelcomePage *m_welcome;
    Workbench *m_bench;
    ReviewPage *m_review;
    StatusLine *m_status;
    QMenu *m_recent;
    ProjectCoordinator *m_projects;
    EditCoordinator *m_edits;
    FindCoordinator *m_find;
    MarkCoordinator *m_marks;
    FinishCoordinator *m_finish;
    RecordCoordinator *m_record;
    LooksCoordinator *m_looks;
    PlaceKeeper *m_place;
    HandbookCoordinator *m_handbook;
    SampleGuide *m_guide;
    PackageCoordinator *m_packages;
    HelpCoordinator *m_help = nullptr;
    SchemaCoordinator *m_schemas;
    std::unique_ptr<ArticleCoordinator> m_articles;  // while a project is open
    std::unique_ptr<DeliveryCoordinator> m_delivery; // the same
    std::unique_ptr<ExchangeCoordinator> m_exchange; // the same
    std::unique_ptr<BulkCoordinator> m_bulk;
    std::unique_ptr<CorpusCoordinator> m_corpus;
    std::unique_ptr<AgreementCoordinator> m_agreement;
    std::unique_ptr<ProgressCoordinator> m_progress;
    std::unique_ptr<ReviewCoordinator> m_adjudication;
    std::unique_ptr<TeamCoordinator> m_team;
    std::unique_ptr<LiveCoordinator> m_live;
    bool m_isClosing = false;
};

} // namespace Galley
