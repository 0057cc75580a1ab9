#include "window/schemacoordinator.h"

#include "article/articleview.h"
#include "common/noticebar.h"
#include "palette/palettepanel.h"
#include "project/projectcontroller.h"
#include "schemas/guidelinespresenter.h"
#include "schemas/schemapresenter.h"
#include "search/hit.h"
#include "window/actions.h"
#include "window/articlecoordinator.h"
#include "window/bulkcoordinator.h"
#include "window/corpuscoordinator.h"
#include "window/workbench.h"

using namespace Qt::StringLiterals;

namespace Galley {

SchemaCoordinator::SchemaCoordinator(const Actions &actions, PluginRegistry &plugins,
                                     ProjectController &projects, Workbench &bench, NoticeArea &notices,
                                     QWidget *window)
    : QObject(window)
    , m_plugins(plugins)
    , m_projects(projects)
    , m_bench(bench)
    , m_notices(notices)
    , m_window(window)
{
    connect(actions.schemas, &QAction::triggered, this, [this] {
        if (m_schemas)
            m_schemas->show();
    });
    connect(actions.guidelines, &QAction::triggered, this, &SchemaCoordinator::showGuidelines);
    connect(bench.palette(), &PalettePanel::guidelinesRequested, this,
            [this](const QString &layer, const QString &label) {
                m_bench.showGuidelines();
                m_bench.guidelines()->choose({layer, label});
            });
    connect(bench.guidelines(), &GuidelinesPanel::exampleActivated, this, &SchemaCoordinator::showExample);
    connect(bench.guidelines(), &GuidelinesPanel::addExampleRequested, this, &SchemaCoordinator::addExample);
    // The tab follows the marks while it is looked at.
    connect(bench.article(), &ArticleView::spanFocused, this, [this](SpanId id) {
        const Session *const session = m_articles ? m_articles->session() : nullptr;
        const Span *const span = session ? session->set().span(id) : nullptr;
        if (span && m_bench.guidelines()->isVisible())
            m_bench.guidelines()->choose({span->layer, span->label});
    });
}

SchemaCoordinator::~SchemaCoordinator() = default;

void SchemaCoordinator::setProject(Project *project, ArticleCoordinator *articles, BulkCoordinator *bulk,
                                   CorpusCoordinator *corpus)
{
    m_schemas.reset();
    m_guidelines.reset();
    m_articles = articles;
    m_bulk = bulk;
    m_corpus = corpus;
    if (!project)
        return;
    m_schemas = std::make_unique<SchemaPresenter>(
        *project, m_plugins, [this] { return m_articles ? m_articles->session() : nullptr; }, m_notices,
        m_window);
    connect(m_schemas.get(), &SchemaPresenter::migrated, this, &SchemaCoordinator::reopen);
    connect(bulk, &BulkCoordinator::schemasChanged, this, [this](const QString &said) { reopen(0, said); });
    m_guidelines = std::make_unique<GuidelinesPresenter>(*project, *m_bench.guidelines());
}

// The one of the mark in focus, else what was shown last.
void SchemaCoordinator::showGuidelines()
{
    m_bench.showGuidelines();
    const Session *const session = m_articles ? m_articles->session() : nullptr;
    const Span *const span = session ? session->set().span(m_bench.article()->focusedSpan()) : nullptr;
    const auto last = m_bench.article()->lastLabel();
    if (span)
        m_bench.guidelines()->choose({span->layer, span->label});
    else if (!last.first.isEmpty())
        m_bench.guidelines()->choose({last.first, last.second});
}

void SchemaCoordinator::showExample(const GuidelineExample &example)
{
    Hit hit;
    hit.article = example.article;
    hit.externalId = example.externalId;
    hit.range = example.place;
    hit.quote = example.quote;
    m_corpus->goTo(hit);
}

void SchemaCoordinator::addExample()
{
    const Session *const session = m_articles ? m_articles->session() : nullptr;
    const Span *const span = session ? session->set().span(m_bench.article()->focusedSpan()) : nullptr;
    GuidelinesPanel *const panel = m_bench.guidelines();
    const LabelRef of = panel->current();
    if (!span || span->layer != of.layer || (!of.label.isEmpty() && span->label != of.label))
        return panel->showProblem(tr("Go to a mark of this label first: it becomes the example."));
    m_guidelines->choose(of, session->article().externalId, span->extent(), true);
}

void SchemaCoordinator::reopen(BulkId bulk, const QString &said)
{
    Return back{.bulk = bulk, .said = said, .article = 0, .place = {}};
    if (const Session *const session = m_articles->session()) {
        const qsizetype caret = m_bench.article()->caret();
        back.article = session->article().id;
        back.place = {caret, caret};
    }
    m_return = back;
    // The dialogs that ask for it go with the project, which somebody else may open again before.
    QMetaObject::invokeMethod(
        this,
        [this, project = m_projects.current()] {
            if (m_projects.current() == project)
                m_projects.reopen();
        },
        Qt::QueuedConnection);
}

void SchemaCoordinator::greet()
{
    if (!m_return || !m_bulk)
        return;
    const Return back = *std::exchange(m_return, std::nullopt);
    if (back.article != 0) {
        Hit hit;
        hit.article = back.article;
        hit.range = back.place;
        m_corpus->goTo(hit);
    }
    QList<Notice::Choice> choices;
    if (back.bulk != 0)
        choices.append({tr("Undo"), [this, id = back.bulk] {
                            if (m_bulk)
                                m_bulk->undo(id);
                        }});
    m_notices.post({Notice::Kind::Information, u"schema"_s, back.said, choices});
}

} // namespace Galley
