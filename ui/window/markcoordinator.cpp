#include "window/markcoordinator.h"

#include "annotation/edits.h"
#include "article/articleview.h"
#include "common/boundkeys.h"
#include "concordance/kwicmodel.h"
#include "concordance/marking.h"
#include "project/project.h"
#include "window/actions.h"
#include "window/bulkcoordinator.h"
#include "window/statusline.h"
#include "window/workbench.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

std::set<Range> untickedIn(const QList<KwicRow> &rows)
{
    std::set<Range> unticked;
    for (const KwicRow &row : rows) {
        if (row.tick == KwicRow::Tick::Off)
            unticked.insert(row.hit.range);
    }
    return unticked;
}

} // namespace

MarkCoordinator::MarkCoordinator(const Actions &actions, Workbench &bench, StatusLine &status,
                                 QObject *parent)
    : QObject(parent)
    , m_actions(actions)
    , m_bench(bench)
    , m_panel(*bench.marks())
    , m_status(status)
{
    connect(actions.markEverywhere, &QAction::triggered, this, [this] { start(MarkPanel::Scope::Article); });
    connect(actions.markInCorpus, &QAction::triggered, this, [this] { start(MarkPanel::Scope::Corpus); });
    connect(bench.article(), &ArticleView::everywhereRequested, actions.markEverywhere, &QAction::trigger);
    connect(&m_finder, &ArticleFinder::found, this, &MarkCoordinator::onFound);
    connect(&m_finder, &ArticleFinder::finished, this, &MarkCoordinator::onFinished);
    connect(&m_finder, &ArticleFinder::gaveUp, this, &MarkCoordinator::onGaveUp);
    connectPanel();
    setSession(nullptr);
}

void MarkCoordinator::connectPanel()
{
    connect(&m_panel, &MarkPanel::requestChanged, this, &MarkCoordinator::onRequestChanged);
    connect(&m_panel, &MarkPanel::currentChanged, this, &MarkCoordinator::showPlace);
    connect(&m_panel, &MarkPanel::applyRequested, this, &MarkCoordinator::apply);
    connect(&m_panel, &MarkPanel::cancelled, this, &MarkCoordinator::close);
    connect(&m_panel, &MarkPanel::openRequested, this, [this](int row) {
        const Hit hit = m_panel.model().rows().at(row).hit;
        close();
        Q_EMIT openRequested(hit);
    });
    connect(&m_panel.model(), &KwicModel::ticksChanged, this, &MarkCoordinator::showCount);
    connect(&BoundKeys::instance(), &BoundKeys::changed, this, &MarkCoordinator::giveKeys);
}

void MarkCoordinator::setSession(Session *session)
{
    if (isOpen())
        close();
    m_session = session;
    m_panel.hide();
    if (session) {
        giveKeys();
        connect(session, &Session::changed, this, [this] {
            if (isOpen() && !isCorpus())
                tickAnew(true);
        });
    }
    m_actions.markEverywhere->setEnabled(session);
    m_actions.markInCorpus->setEnabled(session);
}

void MarkCoordinator::giveKeys()
{
    if (m_session)
        m_panel.setSchemas(m_session->schemas(), labelKeys(m_session->schemas()));
}

void MarkCoordinator::setProject(Project *project, BulkCoordinator *bulk)
{
    m_reader.reset();
    m_project = project;
    m_bulk = bulk;
    if (!project)
        return;
    m_reader = std::make_unique<CorpusReader>(project->facts().path);
    connect(m_reader.get(), &CorpusReader::found, this,
            [this](const QList<KwicRow> &rows) { m_panel.model().append(rows); });
    connect(m_reader.get(), &CorpusReader::finished, this, [this](const Result<void> &outcome) {
        if (!outcome)
            m_problem = outcome.error();
        onFinished();
    });
}

bool MarkCoordinator::isCorpus() const
{
    return m_request.scope == MarkPanel::Scope::Corpus;
}

bool MarkCoordinator::isOpen() const
{
    return m_session && m_panel.isVisibleTo(&m_bench);
}

void MarkCoordinator::start(MarkPanel::Scope scope)
{
    if (!m_session)
        return;
    const ArticleView *const view = m_bench.article();
    if (m_session->isReadOnly())
        return m_status.warn(tr("This project is open for reading only: nothing can be marked."));
    const Result<Marking::Subject> subject =
        Marking::subjectAt(*m_session, view->selection(), view->focusedSpan());
    if (!subject)
        return m_status.warn(subject.error().message);
    auto [layer, label] =
        subject->layer.isEmpty() ? view->lastLabel() : std::pair(subject->layer, subject->label);
    m_attributes = subject->attributes;
    m_from = view->caret();
    m_request = {};
    m_panel.begin({{subject->text, PatternSpec::Kind::Exact, subject->wholeWords}, layer, label, scope});
}

void MarkCoordinator::close()
{
    m_finder.stop();
    if (m_reader)
        m_reader->stop();
    m_panel.hide();
    m_panel.model().clear();
    m_bench.article()->setHits({}, -1);
    m_bench.article()->setFocus(Qt::OtherFocusReason);
}

void MarkCoordinator::onRequestChanged()
{
    if (!isOpen())
        return;
    const MarkPanel::Request before = std::exchange(m_request, m_panel.request());
    const bool isOtherLabel = before.layer != m_request.layer || before.label != m_request.label;
    if (isOtherLabel)
        readSkips();
    if (before.query != m_request.query || before.scope != m_request.scope || (isCorpus() && isOtherLabel))
        search();
    else if (isOtherLabel)
        tickAnew(false);
}

void MarkCoordinator::search()
{
    m_finder.stop();
    if (m_reader)
        m_reader->stop();
    m_problem.reset();
    m_panel.model().clear();
    m_panel.setBusy(false);
    m_bench.article()->setHits({}, -1);
    if (m_request.query.text.isEmpty())
        return showCount();
    if (isCorpus())
        searchCorpus();
    else
        searchArticle();
    showCount();
}

void MarkCoordinator::searchArticle()
{
    if (const Result<void> started = m_finder.start(m_session->article().text, m_request.query); started)
        m_panel.setBusy(true);
    else
        m_problem = started.error();
}

void MarkCoordinator::searchCorpus()
{
    if (m_request.layer.isEmpty() || !m_reader)
        return;
    if (const Result<Pattern> pattern = Pattern::make(m_request.query); !pattern) {
        m_problem = pattern.error();
        return;
    }
    const MentionSpec spec{m_request.query, m_request.layer, m_request.label, m_project->facts().annotator,
                           80};
    m_end = std::make_shared<Readings::SearchEnd>();
    m_panel.setBusy(true);
    m_reader->read(Readings::mentions(spec, m_session->schemas(), m_end));
}

// The places of this article that were left out before, for the label.
void MarkCoordinator::readSkips()
{
    m_skipped.clear();
    if (!m_project || m_request.layer.isEmpty())
        return;
    const auto read = [annotator = m_project->facts().annotator.id, layer = m_request.layer,
                       label = m_request.label,
                       article = m_session->article().id](StoreThread::StorePointer &store) {
        return store->skips(annotator, layer, label, article);
    };
    m_project->reader().run(this, read, [this, asked = m_request.label](const Result<QList<Skip>> &skips) {
        if (!skips || !isOpen() || asked != m_request.label || skips->isEmpty())
            return;
        for (const Skip &skip : *skips)
            m_skipped.insert(skip.range);
        if (!isCorpus())
            tickAnew(false);
    });
}

void MarkCoordinator::onFound(const QList<Range> &hits)
{
    QList<KwicRow> rows;
    rows.reserve(hits.size());
    for (const Range hit : hits)
        rows.append(Marking::rowAt(*m_session, hit, m_request.layer, m_request.label, m_skipped));
    m_panel.model().append(rows);
}

void MarkCoordinator::onFinished()
{
    m_panel.setBusy(false);
    const QList<KwicRow> &rows = m_panel.model().rows();
    const auto isNext = [this](const KwicRow &row) {
        return row.hit.article == m_session->article().id && row.hit.range.end >= m_from;
    };
    const auto at = std::ranges::find_if(rows, isNext);
    m_panel.setCurrent(at == rows.cend() ? 0 : int(at - rows.cbegin()));
    showCount();
}

void MarkCoordinator::onGaveUp(const Error &error)
{
    m_problem = error;
    onFinished();
}

void MarkCoordinator::tickAnew(bool keepTicks)
{
    QList<KwicRow> rows = m_panel.model().rows();
    const std::set<Range> off = keepTicks ? untickedIn(rows) : m_skipped;
    for (KwicRow &row : rows)
        Marking::tick(row, *m_session, m_request.layer, m_request.label, off);
    m_panel.model().setRows(rows);
}

// Shows the current line's place in the text, if it is in this article.
void MarkCoordinator::showPlace(int row)
{
    if (!isOpen() || row < 0 || row >= m_panel.model().rowCount())
        return;
    QList<Range> ranges;
    qsizetype current = -1;
    for (int i = 0; i < m_panel.model().rowCount(); ++i) {
        const Hit &hit = m_panel.model().rows().at(i).hit;
        if (hit.article != m_session->article().id)
            continue;
        current = i == row ? ranges.size() : current;
        ranges.append(hit.range);
    }
    m_bench.article()->setHits(ranges, current);
    if (current >= 0)
        m_bench.article()->scrollToOffset(ranges.at(current).begin);
}

void MarkCoordinator::showCount()
{
    if (m_problem)
        return m_panel.showProblem(*m_problem);
    const KwicModel::Counts counts = m_panel.model().counts();
    const bool isRunning = m_finder.isRunning() || (m_reader && m_reader->isRunning());
    if (isCorpus() && m_request.layer.isEmpty())
        return m_panel.showProblem(
            {.message = tr("Choose a label: press its key, or take it from the list above.")});
    if (counts.rows == 0)
        return m_panel.showCount(isRunning                            ? tr("Looking…")
                                     : m_request.query.text.isEmpty() ? tr("Type what to mark")
                                     : isCorpus()                     ? tr("Not in any article")
                                                                      : tr("Not in this article"));
    if (m_request.layer.isEmpty())
        return m_panel.showProblem(
            {.message = tr("Choose a label: press its key, or take it from the list above.")});
    const QString ticked = tr("%1 of %n ticked", nullptr, int(counts.rows - counts.never)).arg(counts.ticked);
    m_panel.showCount(
        counts.never == 0
            ? ticked
            : tr("%1; %n marked already or not allowed", nullptr, int(counts.never)).arg(ticked));
}

void MarkCoordinator::apply()
{
    if (!isOpen() || m_request.layer.isEmpty())
        return;
    if (isCorpus())
        return applyEverywhere();
    QList<Range> ranges;
    for (const KwicRow &row : m_panel.model().rows()) {
        if (row.tick == KwicRow::Tick::On)
            ranges.append(row.hit.range);
    }
    applyHere(ranges);
}

void MarkCoordinator::applyHere(const QList<Range> &ranges)
{
    const Edit edit = Edits::markEach(m_session->set(), m_session->article().text, m_request.layer,
                                      m_request.label, ranges, m_attributes);
    keepSkips();
    m_finder.stop();
    if (const Result<void> marked = m_session->apply(edit); !marked)
        return m_panel.showProblem(marked.error());
    m_bench.article()->setLastLabel(m_request.layer, m_request.label);
    close();
    m_status.say(tr("Marked %n mention(s). %1 takes them back.", nullptr, int(ranges.size()))
                     .arg(boundKey("undo"_L1, QKeySequence(u"Ctrl+Z"_s))));
}

void MarkCoordinator::applyEverywhere()
{
    QList<BulkTarget> targets;
    for (const KwicRow &row : m_panel.model().rows()) {
        if (row.tick == KwicRow::Tick::On)
            targets.append({row.hit.article, 0, {row.hit.range}});
    }
    keepSkips();
    m_bench.article()->setLastLabel(m_request.layer, m_request.label);
    const BulkMark mark{m_request.layer, m_request.label, m_attributes};
    close();
    m_bulk->apply(m_bulk->request(mark, targets));
}

// Unmarked places without a tick come without one next time; ticked ones are no longer left out.
void MarkCoordinator::keepSkips()
{
    QList<Skip> left;
    QList<Skip> taken;
    for (const KwicRow &row : m_panel.model().rows()) {
        const Skip skip{row.hit.article, row.hit.range};
        if (row.tick == KwicRow::Tick::On)
            taken.append(skip);
        else if (row.tick == KwicRow::Tick::Off && row.hit.span == 0)
            left.append(skip);
    }
    if (m_bulk)
        m_bulk->rememberSkips(m_request.layer, m_request.label, left, taken);
}

} // namespace Galley
