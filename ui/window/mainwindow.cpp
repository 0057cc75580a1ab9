#include "window/mainwindow.h"

#include "article/articleview.h"
#include "common/noticebar.h"
#include "exchange/exchangecoordinator.h"
#include "project/identity.h"
#include "project/sampleproject.h"
#include "queue/queuepanel.h"
#include "review/lanesview.h"
#include "review/reviewpage.h"
#include "settings/generalpage.h"
#include "welcome/welcomepage.h"
#include "window/actionnames.h"
#include "window/agreementcoordinator.h"
#include "window/articlecoordinator.h"
#include "window/bulkcoordinator.h"
#include "window/corpuscoordinator.h"
#include "window/deliverycoordinator.h"
#include "window/editcoordinator.h"
#include "window/findcoordinator.h"
#include "window/finishcoordinator.h"
#include "window/handbookcoordinator.h"
#include "window/helpcoordinator.h"
#include "window/livecoordinator.h"
#include "window/lookscoordinator.h"
#include "window/markcoordinator.h"
#include "window/menus.h"
#include "window/packagecoordinator.h"
#include "window/placekeeper.h"
#include "window/progresscoordinator.h"
#include "window/projectcoordinator.h"
#include "window/recordcoordinator.h"
#include "window/reviewcoordinator.h"
#include "window/sampleguide.h"
#include "window/schemacoordinator.h"
#include "window/statusline.h"
#include "window/teamcoordinator.h"
#include "window/workbench.h"

#include <QApplication>
#include <QMenuBar>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Galley {

MainWindow::MainWindow(Appearance &appearance, QWidget *parent)
    : QMainWindow(parent)
    , m_actions(this)
    , m_notices(new NoticeArea(this))
    , m_pages(new QStackedWidget(this))
    , m_welcome(new WelcomePage(
          {m_actions.newProject, m_actions.openProject, m_actions.openOnServer, m_actions.openSample}, this))
    , m_bench(new Workbench(m_actions, this))
    , m_review(new ReviewPage(this))
    , m_status(new StatusLine(m_actions.changeName, this))
    , m_recent(fillMenus(menuBar(), m_actions, m_review->actions(), m_bench->article()))
    , m_projects(new ProjectCoordinator(m_actions, m_plugins, *m_welcome, *m_recent, *m_notices, this))
    , m_edits(new EditCoordinator(m_actions, *m_bench, *m_status, this))
    , m_find(new FindCoordinator(m_actions, *m_bench, *m_status, this))
    , m_marks(new MarkCoordinator(m_actions, *m_bench, *m_status, this))
    , m_finish(new FinishCoordinator(m_actions, *m_bench, *m_status, this))
    , m_record(new RecordCoordinator(m_actions, *m_bench, *m_status, this))
    , m_looks(new LooksCoordinator(m_actions, appearance, *m_bench->article(), *m_review->lanes(), this))
    , m_place(new PlaceKeeper(*m_bench->article(), *m_notices, this))
    , m_handbook(new HandbookCoordinator(this))
    , m_guide(new SampleGuide(*m_bench->article(), *m_notices, this))
    , m_packages(new PackageCoordinator(m_actions, m_projects->controller(), *m_bench, *m_notices, this))
    , m_schemas(
          new SchemaCoordinator(m_actions, m_plugins, m_projects->controller(), *m_bench, *m_notices, this))
{
    nameActions(m_actions, m_review->actions());
    m_help = new HelpCoordinator(m_actions, m_review->actions(), *m_bench, m_plugins, *m_looks, *this);
    build();
    connectProject();
    connectView();
    restorePlace();
    showSession(nullptr);
    onClosing();
}

MainWindow::~MainWindow()
{
    closeCorpus();
    m_exchange.reset(); // these before the widgets they work with
    m_delivery.reset();
    m_articles.reset();
}

void MainWindow::build()
{
    setWindowIcon(QIcon(u":/galley/icons/galley.svg"_s));
    setAcceptDrops(true);
    m_pages->addWidget(m_welcome);
    m_pages->addWidget(m_bench);
    m_pages->addWidget(m_review);
    m_review->block(m_actions.ofArticle() +
                    QList<QAction *>{m_actions.nextArticle, m_actions.previousArticle, m_actions.findArticle,
                                     m_actions.comment, m_actions.markHistory, m_actions.listRelations});
    auto *const centre = new QWidget(this);
    auto *const layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_notices);
    m_bench->addPane(m_notices);
    connect(m_notices, &NoticeArea::keysFreed, this, [this] {
        if (m_bench->isVisible())
            m_bench->article()->setFocus(Qt::OtherFocusReason);
    });
    layout->addWidget(m_pages, 1);
    setCentralWidget(centre);
    setStatusBar(m_status);
    m_welcome->setAnnotator(Identity::name());
}

void MainWindow::connectProject()
{
    ProjectController &controller = m_projects->controller();
    connect(&controller, &ProjectController::opened, this, &MainWindow::onOpened);
    connect(&controller, &ProjectController::aboutToClose, this, &MainWindow::onClosing);
    connect(&controller, &ProjectController::failed, this, &MainWindow::openFailed);
    connect(&controller, &ProjectController::failed, m_place, &PlaceKeeper::onFailed);
    connect(m_place, &PlaceKeeper::openRequested, this, &MainWindow::open);
    connect(m_projects, &ProjectCoordinator::nameChanged, this,
            [this] { m_welcome->setAnnotator(Identity::name()); });
    connect(m_help, &HelpCoordinator::languageChosen, this, &MainWindow::languageChosen);
    connect(m_actions.quit, &QAction::triggered, this, &QWidget::close);
}

void MainWindow::connectView()
{
    connect(m_actions.review, &QAction::toggled, this, &MainWindow::showReview);
    connect(m_actions.showQueue, &QAction::toggled, m_bench, &Workbench::showQueue);
    connect(m_actions.showSide, &QAction::toggled, m_bench, &Workbench::showSide);
    connect(m_actions.nextPane, &QAction::triggered, m_bench, [this] { m_bench->focusPane(true); });
    connect(m_actions.previousPane, &QAction::triggered, m_bench, [this] { m_bench->focusPane(false); });
    connect(m_actions.handbook, &QAction::triggered, m_handbook,
            [this] { m_handbook->showFor(QApplication::focusWidget()); });
}

void MainWindow::open(const QString &path)
{
    m_projects->open(path);
}

void MainWindow::openLast()
{
    if (GeneralPage::opensLast())
        reopenPlace();
}

void MainWindow::reopenPlace()
{
    if (const QString last = m_place->projectToReopen(); !last.isEmpty())
        open(last);
}

void MainWindow::offerTour()
{
    m_help->offerTour();
}

void MainWindow::openSample()
{
    m_projects->openSample();
}

Project *MainWindow::project() const
{
    return m_projects->controller().current();
}

Session *MainWindow::session() const
{
    return m_articles ? m_articles->session() : nullptr;
}

void MainWindow::onOpened(Project *project)
{
    m_articles = std::make_unique<ArticleCoordinator>(*project, *m_bench, *m_status, *m_notices);
    connect(m_articles.get(), &ArticleCoordinator::sessionChanged, this, &MainWindow::showSession);
    m_delivery = std::make_unique<DeliveryCoordinator>(*project, m_articles->host(), *m_status->delivery(),
                                                       *m_notices);
    m_exchange = std::make_unique<ExchangeCoordinator>(*project, *m_notices, this);
    connect(m_exchange.get(), &ExchangeCoordinator::imported, this, &MainWindow::onImported);
    connect(m_actions.importArticles, &QAction::triggered, m_exchange.get(),
            [this] { m_exchange->askForImport(); });
    connect(m_actions.exportArticles, &QAction::triggered, m_exchange.get(),
            &ExchangeCoordinator::askForExport);
    connect(m_actions.imports, &QAction::triggered, m_exchange.get(), &ExchangeCoordinator::showImports);
    connect(m_exchange.get(), &ExchangeCoordinator::undone, &m_projects->controller(),
            &ProjectController::reopen);
    m_exchange->setSchemas(m_plugins.schemas());
    m_record->setProject(project);
    openCorpus(*project);
    m_status->setAnnotator(project->facts().annotator.name);
    m_help->setProject(project);
    for (QAction *action : m_actions.ofProject())
        action->setEnabled(true);
    m_actions.importArticles->setEnabled(!project->facts().readOnly);
    m_pages->setCurrentWidget(m_bench);
    openArticle(*project);
    if (project->facts().readOnly)
        m_notices->post({Notice::Kind::Warning, u"readonly"_s, project->facts().readOnlyReason, {}});
    else
        m_notices->dismiss(u"readonly"_s);
    askWhoWorks();
    m_packages->greet();
    m_schemas->greet();
    showTitle();
}

// Where the annotator was, else at the beginning.
void MainWindow::openArticle(const Project &project)
{
    const ArticleId last = m_place->takeArticle(project.facts().path);
    if (last == 0)
        return m_bench->queue()->openFirst();
    connect(&m_articles->host(), &SessionHost::failed, m_bench->queue(), [this] {
        if (!session())
            m_bench->queue()->openFirst();
    });
    m_articles->host().open(last);
}

void MainWindow::openCorpus(Project &project)
{
    m_bulk = std::make_unique<BulkCoordinator>(project, *m_articles, *m_bench, *m_status, *m_notices);
    m_corpus = std::make_unique<CorpusCoordinator>(project, m_actions, *m_bench, *m_articles, *m_bulk);
    m_agreement =
        std::make_unique<AgreementCoordinator>(project, m_actions, *m_bench, *m_status, *m_corpus, *m_bulk);
    m_progress = std::make_unique<ProgressCoordinator>(project, m_actions, *m_bench, *m_status);
    m_team = std::make_unique<TeamCoordinator>(project, m_actions, *m_bench, *m_articles, *m_status);
    m_marks->setProject(&project, m_bulk.get());
    m_adjudication =
        std::make_unique<ReviewCoordinator>(project, *m_review, *m_articles, *m_status, *m_notices);
    connect(m_actions.reviewSettings, &QAction::triggered, m_adjudication.get(),
            &ReviewCoordinator::showSettings);
    connect(&project, &Project::rightsChanged, m_adjudication.get(), [this, &project] {
        if (!project.facts().rights.blindReason.isEmpty())
            m_actions.review->setChecked(false);
        m_adjudication->followRights();
    });
    m_live = std::make_unique<LiveCoordinator>(project, *m_bench, *m_articles, *m_status, *m_notices);
    connect(m_live.get(), &LiveCoordinator::reopenRequested, &m_projects->controller(),
            &ProjectController::reopen);
    connect(&m_projects->controller(), &ProjectController::busyChanged, m_live.get(),
            &LiveCoordinator::setReopening);
    m_team->setReview(*m_review);
    m_packages->setProject(&project, m_articles.get(), m_bulk.get());
    m_schemas->setProject(&project, m_articles.get(), m_bulk.get(), m_corpus.get());
    connect(m_edits, &EditCoordinator::bulkUndoRequested, m_bulk.get(), &BulkCoordinator::undo);
    connect(m_edits, &EditCoordinator::bulkRedoRequested, m_bulk.get(), &BulkCoordinator::redo);
    connect(m_marks, &MarkCoordinator::openRequested, m_corpus.get(), &CorpusCoordinator::goTo);
}

void MainWindow::closeCorpus()
{
    m_marks->setProject(nullptr, nullptr);
    m_packages->setProject(nullptr, nullptr, nullptr);
    m_live.reset();
    m_schemas->setProject(nullptr, nullptr, nullptr, nullptr);
    m_team.reset();
    m_agreement.reset();
    m_progress.reset();
    m_actions.review->setChecked(false);
    m_adjudication.reset();
    m_corpus.reset();
    m_bulk.reset();
}

void MainWindow::showReview(bool shown)
{
    if (!m_adjudication)
        return;
    if (const QString blind = project()->facts().rights.blindReason; shown && !blind.isEmpty()) {
        m_actions.review->setChecked(false);
        m_status->warn(blind);
        return;
    }
    m_pages->setCurrentWidget(shown ? static_cast<QWidget *>(m_review) : m_bench);
    m_adjudication->setShown(shown);
    if (!shown)
        m_bench->article()->setFocus(Qt::OtherFocusReason);
}

// Once, and without being in the way: the login name does until then.
void MainWindow::askWhoWorks()
{
    const ProjectFacts &facts = project()->facts();
    if (Identity::isChosen() || facts.readOnly || facts.package || facts.path == SampleProject::path())
        return;
    m_notices->post({Notice::Kind::Information,
                     u"identity"_s,
                     tr("Your marks are kept under the name “%1”.").arg(facts.annotator.name),
                     {{tr("Keep this name"), [name = facts.annotator.name] { Identity::setName(name); }},
                      {tr("Change…"), [this] { m_actions.changeName->trigger(); }}}});
}

void MainWindow::onClosing()
{
    closeCorpus();
    m_exchange.reset();
    m_delivery.reset();
    m_articles.reset();
    showSession(nullptr);
    m_record->setProject(nullptr);
    m_help->setProject(nullptr);
    for (QAction *action : m_actions.ofProject())
        action->setEnabled(false);
    m_status->setAnnotator({});
    m_notices->dismissAll();
    m_pages->setCurrentWidget(m_welcome);
}

// New articles appear in the queue; new schemas belong to the project and are read with it.
void MainWindow::onImported(const ImportReport &report)
{
    if (report.schemas > 0) {
        m_projects->controller().reopen();
        return;
    }
    m_bench->queue()->model().refresh();
    if (!session())
        m_bench->queue()->openFirst();
}

void MainWindow::showSession(Session *session)
{
    m_edits->setSession(session);
    m_find->setSession(session);
    m_marks->setSession(session);
    m_finish->setSession(session);
    m_record->setSession(session);
    m_place->setSession(project() ? project()->facts().path : QString(), session);
    m_help->setSession(session);
    showTitle();
    if (session && project()->facts().path == SampleProject::path())
        m_guide->begin(*session);
    Q_EMIT sessionChanged(session);
}

void MainWindow::showTitle()
{
    const Session *const open = session();
    if (!m_articles || !project())
        setWindowTitle(tr("Galley"));
    else if (open)
        setWindowTitle(tr("%1 — %2 — Galley").arg(open->article().title, m_packages->title()));
    else
        setWindowTitle(tr("%1 — Galley").arg(m_packages->title()));
}

} // namespace Galley
