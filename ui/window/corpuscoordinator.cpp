#include "window/corpuscoordinator.h"

#include "article/articleview.h"
#include "concordance/bulkpage.h"
#include "concordance/bulkwords.h"
#include "concordance/concordancepage.h"
#include "concordance/consistencymodel.h"
#include "concordance/consistencypage.h"
#include "concordance/corpuspanel.h"
#include "concordance/kwicmodel.h"
#include "team/blind.h"
#include "window/actions.h"
#include "window/articlecoordinator.h"
#include "window/bulkcoordinator.h"
#include "window/workbench.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Galley {

CorpusCoordinator::CorpusCoordinator(Project &project, const Actions &actions, Workbench &bench,
                                     ArticleCoordinator &articles, BulkCoordinator &bulk, QObject *parent)
    : QObject(parent)
    , m_project(project)
    , m_panel(*bench.corpus())
    , m_page(*bench.corpus()->concordance())
    , m_consistency(*bench.corpus()->consistency())
    , m_bench(bench)
    , m_articles(articles)
    , m_bulk(bulk)
    , m_reader(project.facts().path)
    , m_lister(project.facts().path)
{
    const ProjectFacts &facts = project.facts();
    m_page.setSchemas(facts.schemas);
    m_page.setEditable(!facts.readOnly, facts.readOnlyReason);
    m_panel.bulks()->setEditable(!facts.readOnly, facts.readOnlyReason);
    m_consistency.model().setSchemas(facts.schemas);
    connectActions(actions);
    connectConcordance();
    connectConsistency();
    connectBulks();
    readNames();
}

CorpusCoordinator::~CorpusCoordinator()
{
    m_reader.stop();
    m_lister.stop();
    m_page.model().clear();
    m_page.ask({}, false);
    m_page.showCount({});
    m_page.setBusy(false);
    m_consistency.model().setRows({});
    m_consistency.setBusy(false);
    m_panel.hide();
}

void CorpusCoordinator::connectActions(const Actions &actions)
{
    connect(actions.searchCorpus, &QAction::triggered, this, [this] {
        const ArticleView *const view = m_bench.article();
        const Session *const session = m_articles.session();
        if (session && view->hasFocus() && !view->selection().isEmpty() && view->selection().length() <= 100)
            m_page.setQuery(
                quotedForQuery(onOneLine(session->article().text.view(view->selection())).trimmed()));
        m_panel.show(&m_page);
        m_page.focusQuery();
    });
    connect(actions.consistency, &QAction::triggered, this, [this] {
        m_panel.show(&m_consistency);
        if (!m_listed)
            list();
        m_consistency.focusList();
    });
    connect(actions.bulkEdits, &QAction::triggered, this, [this] { m_panel.show(m_panel.bulks()); });
    connect(&m_panel, &CorpusPanel::closed, this, [this] {
        stop();
        m_panel.hide();
        m_bench.article()->setFocus(Qt::OtherFocusReason);
    });
}

void CorpusCoordinator::connectConcordance()
{
    connect(&m_page, &ConcordancePage::searchRequested, this, &CorpusCoordinator::search);
    connect(&m_page, &ConcordancePage::stopRequested, this, &CorpusCoordinator::stop);
    connect(&m_page, &ConcordancePage::arrangementChanged, this, &CorpusCoordinator::arrange);
    connect(&m_page, &ConcordancePage::openRequested, this, [this](const KwicRow &row) { goTo(row.hit); });
    connect(&m_page, &ConcordancePage::bulkRequested, this, &CorpusCoordinator::preview);
    connect(&m_page, &ConcordancePage::bulkConfirmed, this, &CorpusCoordinator::confirm);
    connect(&m_page, &ConcordancePage::ticksChanged, this, [this] {
        if (m_doing == Doing::Nothing)
            showCount();
    });
    connect(&m_reader, &CorpusReader::found, this, &CorpusCoordinator::onFound);
    connect(&m_reader, &CorpusReader::progressed, &m_page, &ConcordancePage::showProgress);
    connect(&m_reader, &CorpusReader::finished, this, &CorpusCoordinator::onFinished);
    connect(&m_articles, &ArticleCoordinator::sessionChanged, this, &CorpusCoordinator::arrive);
}

void CorpusCoordinator::connectConsistency()
{
    connect(&m_consistency, &ConsistencyPage::listRequested, this, &CorpusCoordinator::list);
    connect(&m_consistency, &ConsistencyPage::stopRequested, this, [this] {
        m_lister.stop();
        m_consistency.setBusy(false);
    });
    connect(&m_consistency, &ConsistencyPage::placesRequested, this, &CorpusCoordinator::showPlaces);
    connect(&m_lister, &CorpusReader::progressed, &m_consistency, &ConsistencyPage::showProgress);
    connect(&m_lister, &CorpusReader::finished, this, [this](const Result<void> &outcome) {
        if (outcome)
            m_consistency.model().setRows(*m_listed);
        m_consistency.setBusy(false);
        if (!outcome)
            m_consistency.showProblem(outcome.error());
    });
}

void CorpusCoordinator::connectBulks()
{
    connect(m_panel.bulks(), &BulkPage::undoRequested, &m_bulk, &BulkCoordinator::undo);
    connect(m_panel.bulks(), &BulkPage::redoRequested, &m_bulk, &BulkCoordinator::redo);
    connect(&m_panel, &CorpusPanel::pageShown, this, [this](const QWidget *page) {
        if (page == m_panel.bulks())
            readBulks();
    });
    connect(&m_bulk, &BulkCoordinator::changed, this, [this] {
        readBulks();
        if (m_last && m_panel.isVisibleTo(&m_bench))
            start(m_last);
    });
}

void CorpusCoordinator::search()
{
    const Result<Query> query = Query::parse(m_page.query());
    if (!query) {
        stop();
        return m_page.showProblem(query.error());
    }
    m_end = std::make_shared<Readings::SearchEnd>();
    start(Readings::search(*query, m_project.facts().annotator, m_end));
}

void CorpusCoordinator::start(const CorpusReader::Reading &reading)
{
    m_doing = Doing::Searching;
    m_last = reading;
    m_found.clear();
    m_foreign = 0;
    m_page.ask({}, false);
    m_page.model().clear();
    m_page.setBusy(true);
    m_page.showCount(tr("Searching…"));
    m_reader.read(reading);
}

void CorpusCoordinator::stop()
{
    m_reader.stop();
    m_doing = Doing::Nothing;
    m_page.setBusy(false);
    showCount();
}

void CorpusCoordinator::onFound(const QList<KwicRow> &rows)
{
    for (const KwicRow &row : rows) {
        m_found.insert(row.hit.article);
        m_foreign += row.hit.span != 0 && row.tick == KwicRow::Tick::Never ? 1 : 0;
    }
    m_page.model().append(rows);
    m_page.showCount(tr("Searching… %n found", nullptr, int(m_page.model().counts().rows)));
}

void CorpusCoordinator::onFinished(const Result<void> &outcome)
{
    const Doing done = std::exchange(m_doing, Doing::Nothing);
    m_page.setBusy(false);
    if (!outcome)
        return m_page.showProblem(outcome.error());
    if (done == Doing::Arranging)
        m_page.model().setRows(*m_arranged);
    if (done == Doing::Previewing)
        return onPreviewed();
    showCount();
    if (done == Doing::Searching)
        arrange();
}

// In another order, with headings: on the reader's thread, because many lines take a second.
void CorpusCoordinator::arrange()
{
    const Readings::Arrangement wanted = m_page.arrangement();
    const bool isPlain =
        wanted.orders == QList{Concordance::SortBy::Place} && wanted.group == Concordance::GroupBy::None;
    const QList<KwicRow> &rows = m_page.model().rows();
    if (rows.isEmpty() || m_doing != Doing::Nothing || (isPlain && !m_arranged))
        return;
    m_doing = Doing::Arranging;
    m_page.setBusy(true);
    m_arranged = std::make_shared<QList<KwicRow>>();
    m_reader.read([rows, wanted, schemas = m_project.facts().schemas,
                   result = m_arranged](Store &, const CorpusReader::Task &) -> Result<void> {
        *result = Readings::arranged(rows, wanted, schemas);
        return {};
    });
}

void CorpusCoordinator::showCount()
{
    const KwicModel::Counts &counts = m_page.model().counts();
    QStringList parts;
    if (counts.rows > 0) {
        const QString articles = tr("in %n article(s)", nullptr, int(m_found.size()));
        parts.append(tr("%n place(s) %1", nullptr, int(counts.rows)).arg(articles));
    }
    if (counts.ticked > 0)
        parts.append(tr("%n ticked", nullptr, int(counts.ticked)));
    if (m_foreign > 0)
        parts.append(tr("%n of other annotators cannot be changed", nullptr, int(m_foreign)));
    if (m_end && m_end->cut)
        parts.append(tr("there are more: these are the first"));
    if (m_end && counts.rows > 0 && !m_end->scanReason.isEmpty())
        parts.append(m_end->scanReason);
    m_page.showCount(parts.join(u" · "_s));
}

QList<BulkTarget> CorpusCoordinator::targetsOf(const BulkAction &action) const
{
    const bool marks = std::holds_alternative<BulkMark>(action);
    QList<BulkTarget> targets;
    for (const KwicRow &row : m_page.model().rows()) {
        if (row.tick != KwicRow::Tick::On)
            continue;
        if (marks)
            targets.append({row.hit.article, 0, {row.hit.range}});
        else if (row.hit.span != 0)
            targets.append({row.hit.article, row.hit.span, {}});
    }
    return targets;
}

void CorpusCoordinator::preview(const BulkAction &action)
{
    m_request = m_bulk.request(action, targetsOf(action));
    if (m_request.targets.isEmpty())
        return m_page.ask(tr("The ticked texts are not marked: “Mark as” marks them."), false);
    m_doing = Doing::Previewing;
    m_page.setBusy(true);
    m_preview = std::make_shared<BulkResult>();
    m_reader.read([request = m_request, result = m_preview](Store &store,
                                                            const CorpusReader::Task &task) -> Result<void> {
        Result<BulkResult> previewed = store.previewBulk(request, task.progress);
        if (!previewed)
            return std::unexpected(previewed.error());
        *result = std::move(*previewed);
        return {};
    });
}

void CorpusCoordinator::onPreviewed()
{
    showCount();
    m_page.ask(BulkWords::preview(m_request.action, *m_preview, m_project.facts().schemas),
               m_preview->changed > 0);
}

void CorpusCoordinator::confirm()
{
    m_page.ask({}, false);
    m_page.focusLines();
    m_bulk.apply(m_request);
}

void CorpusCoordinator::list()
{
    m_spec = m_consistency.spec(m_project.facts().annotator.id);
    m_listed = std::make_shared<QList<ConsistencyRow>>();
    m_consistency.model().setRows({});
    m_consistency.setBusy(true);
    m_lister.read([spec = m_spec, result = m_listed, who = m_project.facts().annotator](
                      Store &store, const CorpusReader::Task &task) -> Result<void> {
        ConsistencySpec own = spec;
        const auto blind = blindAnnotator(store, who.name);
        if (!blind)
            return std::unexpected(blind.error());
        if (*blind != 0)
            own.annotator = *blind;
        Result<QList<ConsistencyRow>> rows = consistency(store, own, task.progress);
        if (!rows)
            return std::unexpected(rows.error());
        *result = std::move(*rows);
        return {};
    });
}

// The places behind a number, with the query that says the same.
void CorpusCoordinator::showPlaces(const QString &quote, const Treatment &treatment)
{
    const bool isMarked = treatment.kind == Treatment::Kind::Marked;
    QString query = isMarked
        ? u"quote:%1 label:%2/%3"_s.arg(quotedForQuery(quote), treatment.layer, treatment.label)
        : u"%1 is:unmarked"_s.arg(quotedForQuery(quote));
    if (m_spec.annotator != 0)
        query += " annotator:"_L1 + quotedForQuery(m_project.facts().annotator.name);
    m_page.setQuery(query);
    m_panel.show(&m_page);
    m_end.reset();
    start(Readings::places(m_spec, quote, treatment, m_project.facts().annotator));
    m_page.focusLines();
}

void CorpusCoordinator::readBulks()
{
    m_project.reader().run(
        this, [](StoreThread::StorePointer &store) { return store->bulks(500); },
        [this](const Result<QList<BulkRow>> &rows) {
            if (rows)
                m_panel.bulks()->setRows(*rows);
        });
}

void CorpusCoordinator::readNames()
{
    m_project.reader().run(
        this, [](StoreThread::StorePointer &store) { return store->annotators(); },
        [this](const Result<QList<Annotator>> &annotators) {
            QStringList names;
            for (const Annotator &annotator : annotators.value_or(QList<Annotator>()))
                names.append(annotator.name);
            m_page.setNames(names);
        });
}

void CorpusCoordinator::goTo(const Hit &hit)
{
    m_goal = hit;
    if (m_articles.session() && m_articles.session()->article().id == hit.article)
        arrive(m_articles.session());
    else
        m_articles.host().open(hit.article);
}

void CorpusCoordinator::arrive(Session *session)
{
    if (!session || !m_goal || session->article().id != m_goal->article)
        return;
    const Hit hit = *std::exchange(m_goal, std::nullopt);
    ArticleView *const view = m_bench.article();
    if (hit.span != 0 && session->set().id == hit.set && session->set().span(hit.span))
        view->setFocusedSpan(hit.span);
    else
        view->select(hit.range);
    view->setFocus(Qt::OtherFocusReason);
}

} // namespace Galley
