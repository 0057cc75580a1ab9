#include "window/markcoordinator.h"

#include "annotation/edits.h"
#include "article/articleview.h"
#include "concordance/kwicmodel.h"
#include "concordance/marking.h"
#include "window/actions.h"
#include "window/statusline.h"
#include "window/workbench.h"

#include <algorithm>

namespace Galley {

namespace {

QList<Range> rangesOf(const QList<KwicRow> &rows)
{
    QList<Range> ranges;
    ranges.reserve(rows.size());
    for (const KwicRow &row : rows)
        ranges.append(row.hit.range);
    return ranges;
}

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
        const Range range = m_panel.model().rows().at(row).hit.range;
        close();
        m_bench.article()->select(range);
    });
    connect(&m_panel.model(), &KwicModel::ticksChanged, this, &MarkCoordinator::showCount);
}

void MarkCoordinator::setSession(Session *session)
{
    if (isOpen())
        close();
    m_session = session;
    m_panel.hide();
    if (session) {
        m_panel.setSchemas(session->schemas(), labelKeys(session->schemas()));
        connect(session, &Session::changed, this, [this] {
            if (isOpen())
                tickAnew(true);
        });
    }
    m_actions.markEverywhere->setEnabled(session);
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
    if (before.query != m_request.query || before.scope != m_request.scope)
        search();
    else if (before != m_request)
        tickAnew(false);
}

void MarkCoordinator::search()
{
    m_finder.stop();
    m_problem.reset();
    m_panel.model().clear();
    m_panel.setBusy(false);
    if (!m_request.query.text.isEmpty()) {
        if (const Result<void> started = m_finder.start(m_session->article().text, m_request.query); started)
            m_panel.setBusy(true);
        else
            m_problem = started.error();
    }
    showCount();
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
    const auto at =
        std::ranges::find_if(rows, [this](const KwicRow &row) { return row.hit.range.end >= m_from; });
    m_panel.setCurrent(at == rows.cend() ? 0 : int(at - rows.cbegin()));
    m_bench.article()->setHits(rangesOf(rows), -1);
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

void MarkCoordinator::showPlace(int row)
{
    if (!isOpen() || row < 0 || row >= m_panel.model().rowCount())
        return;
    const QList<KwicRow> &rows = m_panel.model().rows();
    m_bench.article()->setHits(rangesOf(rows), row);
    m_bench.article()->scrollToOffset(rows.at(row).hit.range.begin);
}

void MarkCoordinator::showCount()
{
    if (m_problem)
        return m_panel.showProblem(*m_problem);
    const KwicModel::Counts counts = m_panel.model().counts();
    if (counts.rows == 0)
        return m_panel.showCount(m_finder.isRunning()                 ? tr("Looking…")
                                     : m_request.query.text.isEmpty() ? tr("Type what to mark")
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
    QList<Range> ranges;
    for (const KwicRow &row : m_panel.model().rows()) {
        if (row.tick == KwicRow::Tick::On)
            ranges.append(row.hit.range);
    }
    const Result<void> marked = m_session->apply(Edits::markEach(
        m_session->set(), m_session->article().text, m_request.layer, m_request.label, ranges, m_attributes));
    if (!marked)
        return m_panel.showProblem(marked.error());
    m_bench.article()->setLastLabel(m_request.layer, m_request.label);
    close();
    m_status.say(tr("Marked %n mention(s). Ctrl+Z takes them back.", nullptr, int(ranges.size())));
}

} // namespace Galley
