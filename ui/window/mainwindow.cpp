#include "window/mainwindow.h"

#include "article/articleview.h"
#include "common/noticebar.h"
#include "exchange/exchangecoordinator.h"
#include "inspector/inspector.h"
#include "project/identity.h"
#include "project/sampleproject.h"
#include "queue/queuepanel.h"
#include "review/reviewpage.h"
#include "welcome/welcomepage.h"
#include "window/aboutdialog.h"
#include "window/agreementcoordinator.h"
#include "window/appearance.h"
#include "window/articlecoordinator.h"
#include "window/bulkcoordinator.h"
#include "window/cheatsheet.h"
#include "window/corpuscoordinator.h"
#include "window/editcoordinator.h"
#include "window/findcoordinator.h"
#include "window/finishcoordinator.h"
#include "window/lookscoordinator.h"
#include "window/markcoordinator.h"
#include "window/menus.h"
#include "window/packagecoordinator.h"
#include "window/pluginsdialog.h"
#include "window/progresscoordinator.h"
#include "window/projectcoordinator.h"
#include "window/recordcoordinator.h"
#include "window/reviewcoordinator.h"
#include "window/sampleguide.h"
#include "window/statusline.h"
#include "window/teamcoordinator.h"
#include "window/workbench.h"

#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QMenuBar>
#include <QMimeData>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

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

MainWindow::MainWindow(Appearance &appearance, QWidget *parent)
    : QMainWindow(parent)
    , m_actions(this)
    , m_appearance(appearance)
    , m_notices(new NoticeArea(this))
    , m_pages(new QStackedWidget(this))
    , m_welcome(new WelcomePage({m_actions.newProject, m_actions.openProject, m_actions.openSample}, this))
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
    , m_looks(new LooksCoordinator(m_actions, *m_bench->article(), this))
    , m_guide(new SampleGuide(*m_bench->article(), *m_notices, this))
    , m_packages(new PackageCoordinator(m_actions, m_projects->controller(), *m_bench, *m_notices, this))
{
    build();
    connectProject();
    connectView();
    connectHelp();
    restorePlace();
    showSession(nullptr);
    onClosing();
}

MainWindow::~MainWindow()
{
    closeCorpus();
    m_exchange.reset(); // these before the widgets they work with
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
    connect(m_projects, &ProjectCoordinator::nameChanged, this,
            [this] { m_welcome->setAnnotator(Identity::name()); });
    connect(m_actions.quit, &QAction::triggered, this, &QWidget::close);
}

void MainWindow::connectView()
{
    connect(m_actions.review, &QAction::toggled, this, &MainWindow::showReview);
    connect(m_actions.showQueue, &QAction::toggled, m_bench, &Workbench::showQueue);
    connect(m_actions.showSide, &QAction::toggled, m_bench, &Workbench::showSide);
    connect(m_actions.nextPane, &QAction::triggered, m_bench, [this] { m_bench->focusPane(true); });
    connect(m_actions.previousPane, &QAction::triggered, m_bench, [this] { m_bench->focusPane(false); });
    const QList<std::pair<QAction *, Appearance::Mode>> modes{
        {m_actions.followSystem, Appearance::Mode::System},
        {m_actions.light, Appearance::Mode::Light},
        {m_actions.dark, Appearance::Mode::Dark}};
    for (const auto &[action, mode] : modes) {
        action->setChecked(m_appearance.mode() == mode);
        connect(action, &QAction::triggered, this, [this, mode] { m_appearance.setMode(mode); });
    }
}

void MainWindow::connectHelp()
{
    const auto open = [](QDialog *dialog) {
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    };
    connect(m_actions.keyboard, &QAction::triggered, this, &MainWindow::showCheatSheet);
    connect(m_actions.plugins, &QAction::triggered, this, [this, open] {
        m_plugins.loadAll();
        open(new PluginsDialog(m_plugins.records(), this));
    });
    connect(m_actions.about, &QAction::triggered, this, [this, open] { open(new AboutDialog(this)); });
}

void MainWindow::open(const QString &path)
{
    m_projects->open(path);
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
    for (QAction *action : m_actions.ofProject())
        action->setEnabled(true);
    m_actions.importArticles->setEnabled(!project->facts().readOnly);
    m_pages->setCurrentWidget(m_bench);
    m_bench->queue()->openFirst();
    if (project->facts().readOnly)
        m_notices->post({Notice::Kind::Warning, u"readonly"_s, project->facts().readOnlyReason, {}});
    else
        m_notices->dismiss(u"readonly"_s);
    askWhoWorks();
    m_packages->greet();
    showTitle();
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
    m_packages->setProject(&project, m_articles.get(), m_bulk.get());
    connect(m_edits, &EditCoordinator::bulkUndoRequested, m_bulk.get(), &BulkCoordinator::undo);
    connect(m_edits, &EditCoordinator::bulkRedoRequested, m_bulk.get(), &BulkCoordinator::redo);
    connect(m_marks, &MarkCoordinator::openRequested, m_corpus.get(), &CorpusCoordinator::goTo);
}

void MainWindow::closeCorpus()
{
    m_marks->setProject(nullptr, nullptr);
    m_packages->setProject(nullptr, nullptr, nullptr);
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
    if (shown && !project()->facts().blindReason.isEmpty()) {
        m_actions.review->setChecked(false);
        m_status->warn(project()->facts().blindReason);
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
    m_articles.reset();
    showSession(nullptr);
    m_record->setProject(nullptr);
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

void MainWindow::showCheatSheet()
{
    const SchemaSet schemas = project() ? project()->facts().schemas : SchemaSet();
    QList<QAction *> all;
    for (QMenu *menu : menuBar()->findChildren<QMenu *>())
        all += menu->actions();
    auto *const sheet = new CheatSheet(all, schemas, labelKeys(schemas), this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->open();
}

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
    QMainWindow::closeEvent(event);
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
