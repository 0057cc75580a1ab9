#include "window/editcoordinator.h"

#include "article/articleview.h"
#include "history/editwords.h"
#include "inspector/inspector.h"
#include "window/actions.h"
#include "window/statusline.h"
#include "window/workbench.h"

using namespace Qt::StringLiterals;

namespace Galley {

EditCoordinator::EditCoordinator(const Actions &actions, Workbench &bench, StatusLine &status,
                                 QObject *parent)
    : QObject(parent)
    , m_actions(actions)
    , m_bench(bench)
    , m_status(status)
{
    connect(actions.undo, &QAction::triggered, this, &EditCoordinator::undo);
    connect(actions.redo, &QAction::triggered, this, &EditCoordinator::redo);
    connectView();
    setSession(nullptr);
}

void EditCoordinator::connectView()
{
    ArticleView *const view = m_bench.article();
    connect(m_actions.remove, &QAction::triggered, view, &ArticleView::removeFocused);
    connect(m_actions.repeat, &QAction::triggered, view, &ArticleView::repeatLabel);
    connect(m_actions.relate, &QAction::triggered, view, [view] { view->startRelation(); });
    connect(m_actions.attributes, &QAction::triggered, this, [this] {
        m_bench.showDetails();
        m_bench.inspector()->focusForm();
    });
    connect(view, &ArticleView::spanFocused, this, &EditCoordinator::enable);
}

void EditCoordinator::setSession(Session *session)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    if (session) {
        connect(session, &Session::historyChanged, this, &EditCoordinator::enable);
        connect(session, &Session::notSaved, this, &EditCoordinator::enable);
    }
    enable();
}

void EditCoordinator::enable()
{
    const bool isOpen = m_session;
    const bool takesEdits = isOpen && !m_session->isReadOnly() && !m_session->isStale();
    const bool isFocused = takesEdits && m_bench.article()->focusedSpan() != 0;
    m_actions.undo->setEnabled(takesEdits && m_session->history().undoable());
    m_actions.redo->setEnabled(takesEdits && m_session->history().redoable());
    m_actions.remove->setEnabled(isFocused);
    m_actions.relate->setEnabled(isFocused);
    m_actions.repeat->setEnabled(takesEdits);
    for (QAction *action : {m_actions.attributes, m_actions.zoomIn, m_actions.zoomOut, m_actions.zoomReset})
        action->setEnabled(isOpen);
}

void EditCoordinator::undo()
{
    if (!m_session)
        return;
    if (const JournalEntry *const entry = m_session->history().undoable(); entry && entry->bulk != 0)
        return bulkUndoRequested(entry->bulk);
    if (const Result<void> done = m_session->undo(); !done)
        m_status.warn(done.error().message);
    else
        m_status.say(inWords(m_session->history().last(), m_session->schemas()));
}

void EditCoordinator::redo()
{
    if (!m_session)
        return;
    if (const JournalEntry *const entry = m_session->history().redoable(); entry && entry->bulk != 0)
        return bulkRedoRequested(entry->bulk);
    if (const Result<void> done = m_session->redo(); !done)
        m_status.warn(done.error().message);
    else
        m_status.say(inWords(m_session->history().last(), m_session->schemas()));
}

} // namespace Galley
