#include "window/findcoordinator.h"

#include "article/articleview.h"
#include "find/findbar.h"
#include "window/actions.h"
#include "window/statusline.h"
#include "window/workbench.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr qsizetype longestTaken = 200; // of a selection that is looked for; more is not meant for that

} // namespace

FindCoordinator::FindCoordinator(const Actions &actions, Workbench &bench, StatusLine &status,
                                 QObject *parent)
    : QObject(parent)
    , m_actions(actions)
    , m_bench(bench)
    , m_status(status)
{
    connect(actions.find, &QAction::triggered, this, &FindCoordinator::open);
    connect(actions.findNext, &QAction::triggered, this, [this] { step(true); });
    connect(actions.findPrevious, &QAction::triggered, this, [this] { step(false); });
    connect(&m_finder, &ArticleFinder::found, this, &FindCoordinator::onFound);
    connect(&m_finder, &ArticleFinder::finished, this, &FindCoordinator::onFinished);
    connect(&m_finder, &ArticleFinder::gaveUp, this, &FindCoordinator::onGaveUp);
    connect(bench.article(), &ArticleView::selectionChanged, this, [this] {
        if (isOpen() && !m_isSelecting)
            showHits();
    });
    connectBar();
    setSession(nullptr);
}

void FindCoordinator::connectBar()
{
    FindBar *const bar = m_bench.find();
    connect(bar, &FindBar::queryChanged, this, &FindCoordinator::restart);
    connect(bar, &FindBar::nextRequested, this, [this] { step(true); });
    connect(bar, &FindBar::previousRequested, this, [this] { step(false); });
    connect(bar, &FindBar::markRequested, this, &FindCoordinator::markAndStep);
    connect(bar, &FindBar::closed, this, &FindCoordinator::close);
}

void FindCoordinator::setSession(Session *session)
{
    const ArticleId before = std::exchange(m_article, session ? session->article().id : 0);
    m_session = session;
    m_origin = m_bench.article()->caret();
    for (QAction *action : {m_actions.find, m_actions.findNext, m_actions.findPrevious})
        action->setEnabled(session);
    if (!session)
        close();
    else if (isOpen())
        restart();
    m_isSettled = before == m_article; // read again: the caret stays where it is
}

bool FindCoordinator::isOpen() const
{
    return m_bench.find()->isVisibleTo(&m_bench);
}

// Takes what is selected, if that is a word or a few.
void FindCoordinator::open()
{
    const ArticleView *const view = m_bench.article();
    const Range selected = view->selection();
    const QStringView text = m_session->article().text.view(selected);
    const bool isTaken = text.size() <= longestTaken && !text.contains(u'\n');
    m_origin = selected.begin;
    m_bench.find()->open(isTaken ? text.toString() : QString());
    restart();
}

void FindCoordinator::close()
{
    m_finder.stop();
    m_hits.clear();
    m_problem.reset();
    m_bench.find()->hide();
    m_bench.article()->setHits({}, -1);
    if (m_session)
        m_bench.article()->setFocus(Qt::OtherFocusReason);
}

void FindCoordinator::restart()
{
    if (!isOpen() || !m_session)
        return;
    m_hits.clear();
    m_problem.reset();
    m_isSettled = false;
    const PatternSpec query = m_bench.find()->query();
    if (query.text.isEmpty()) {
        m_finder.stop();
        showHits();
    } else if (const Result<void> started = m_finder.start(m_session->article().text, query); !started) {
        m_problem = started.error();
        showHits();
    }
}

void FindCoordinator::onFound(const QList<Range> &hits)
{
    m_hits.append(hits);
    const HitList::Step first = m_hits.next({m_origin, m_origin});
    if (!m_isSettled && !first.wrapped)
        goTo(first, true);
    else
        showHits();
}

void FindCoordinator::onFinished()
{
    if (!m_isSettled && m_hits.count() > 0)
        goTo(m_hits.next({m_origin, m_origin}), true);
    else
        showHits();
}

void FindCoordinator::onGaveUp(const Error &error)
{
    m_problem = error;
    onFinished();
}

void FindCoordinator::step(bool forward)
{
    if (!m_session)
        return;
    const Range selected = m_bench.article()->selection();
    if (!isOpen()) {
        m_origin = forward ? selected.end : selected.begin;
        m_bench.find()->show();
        restart();
        return;
    }
    goTo(forward ? m_hits.next(selected) : m_hits.previous(selected), forward);
}

void FindCoordinator::goTo(HitList::Step step, bool forward)
{
    if (step.index < 0)
        return;
    m_isSettled = true;
    m_isSelecting = true;
    const Range hit = m_hits.all().at(step.index);
    m_origin = hit.begin;
    m_bench.article()->select(hit);
    m_isSelecting = false;
    showHits();
    if (step.wrapped)
        m_status.say(forward ? tr("From the top again") : tr("From the end again"));
}

void FindCoordinator::markAndStep()
{
    if (!m_session || m_hits.indexOf(m_bench.article()->selection()) < 0)
        return;
    m_bench.article()->repeatLabel();
    step(true);
}

void FindCoordinator::showHits()
{
    m_bench.article()->setHits(m_hits.all(), m_hits.indexOf(m_bench.article()->selection()));
    if (m_problem)
        m_bench.find()->showProblem(*m_problem);
    else
        m_bench.find()->showCount(countText());
}

QString FindCoordinator::countText() const
{
    if (m_bench.find()->query().text.isEmpty())
        return {};
    const QLocale locale;
    const qsizetype current = m_hits.indexOf(m_bench.article()->selection());
    const QString count = locale.toString(m_hits.count());
    const QString all = m_hits.count() < ArticleFinder::mostHits ? count : tr("more than %1").arg(count);
    if (m_hits.count() == 0)
        return m_finder.isRunning() ? tr("Looking…") : tr("Not in this article");
    return current < 0 ? tr("%1 found").arg(all) : tr("%1 of %2").arg(locale.toString(current + 1), all);
}

} // namespace Galley
