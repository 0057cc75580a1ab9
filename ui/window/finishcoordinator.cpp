#include "window/finishcoordinator.h"

#include "annotation/constraints.h"
#include "annotation/edits.h"
#include "article/articleview.h"
#include "checks/findingspanel.h"
#include "inspector/inspector.h"
#include "queue/queuepanel.h"
#include "window/actions.h"
#include "window/statusline.h"
#include "window/workbench.h"

namespace Galley {

FinishCoordinator::FinishCoordinator(const Actions &actions, Workbench &bench, StatusLine &status,
                                     QObject *parent)
    : QObject(parent)
    , m_actions(actions)
    , m_bench(bench)
    , m_status(status)
{
    QueuePanel *const queue = m_bench.queue();
    connect(actions.doneAndNext, &QAction::triggered, this, &FinishCoordinator::done);
    connect(actions.inProgress, &QAction::triggered, this, &FinishCoordinator::takeUp);
    connect(actions.nextArticle, &QAction::triggered, queue, [queue] { queue->openNeighbour(1); });
    connect(actions.previousArticle, &QAction::triggered, queue, [queue] { queue->openNeighbour(-1); });
    connect(actions.findArticle, &QAction::triggered, queue, [this, queue] {
        m_actions.showQueue->setChecked(true);
        queue->focusFilter();
    });
    connect(queue, &QueuePanel::atEnd, this, [this](int step) {
        m_status.say(step > 0 ? tr("This is the last article of the queue.")
                              : tr("This is the first article of the queue."));
    });
    connect(m_bench.findings(), &FindingsPanel::finishRequested, this, &FinishCoordinator::finish);
    connect(m_bench.findings(), &FindingsPanel::closed, this, &FinishCoordinator::leaveFindings);
    setSession(nullptr);
}

void FinishCoordinator::setSession(Session *session)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    m_warned = -1;
    if (session) {
        connect(session, &Session::changed, this, &FinishCoordinator::enable);
        connect(session, &Session::notSaved, this, &FinishCoordinator::enable);
    }
    enable();
}

void FinishCoordinator::enable()
{
    const bool takesEdits = m_session && !m_session->isReadOnly() && !m_session->isStale();
    m_actions.doneAndNext->setEnabled(takesEdits);
    m_actions.inProgress->setEnabled(takesEdits && m_session->set().state() != SetState::InProgress);
    if (m_warned >= 0 && m_session && m_session->revision() != m_warned && m_bench.findings()->isVisible())
        m_bench.findings()->setFindings(findings(m_session->set(), m_session->schemas()), m_session->set());
}

void FinishCoordinator::done()
{
    if (!m_session)
        return;
    m_bench.inspector()->commitPending();
    const QList<Finding> found = findings(m_session->set(), m_session->schemas());
    if (found.isEmpty() || m_warned == m_session->revision()) {
        finish();
        return;
    }
    m_warned = m_session->revision();
    m_bench.findings()->setFindings(found, m_session->set());
    if (found.first().span != 0)
        m_bench.article()->setFocusedSpan(found.first().span);
}

void FinishCoordinator::finish()
{
    setState(SetState::Done);
    if (!m_session || m_session->set().state() != SetState::Done)
        return;
    leaveFindings();
    m_bench.queue()->openNeighbour(1);
}

void FinishCoordinator::leaveFindings()
{
    m_warned = -1;
    m_bench.findings()->hide();
    m_bench.article()->setFocus(Qt::OtherFocusReason);
}

void FinishCoordinator::takeUp()
{
    setState(SetState::InProgress);
}

void FinishCoordinator::setState(SetState state)
{
    if (!m_session || m_session->set().state() == state)
        return;
    if (const Result<void> done = m_session->apply(Edits::setState(m_session->set(), state)); !done)
        m_status.warn(done.error().message);
}

} // namespace Galley
