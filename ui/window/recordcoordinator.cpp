#include "window/recordcoordinator.h"

#include "article/articleview.h"
#include "comments/commentinput.h"
#include "comments/commentpanel.h"
#include "history/historypanel.h"
#include "inspector/inspector.h"
#include "inspector/spanpanel.h"
#include "project/project.h"
#include "project/projectnames.h"
#include "window/actions.h"
#include "window/statusline.h"
#include "window/workbench.h"

namespace Galley {

RecordCoordinator::RecordCoordinator(const Actions &actions, Workbench &bench, StatusLine &status,
                                     QObject *parent)
    : QObject(parent)
    , m_actions(actions)
    , m_bench(bench)
    , m_status(status)
{
    connectComments();
    connectHistory();
    const ArticleView *const view = bench.article();
    connect(view, &ArticleView::spanFocused, this, &RecordCoordinator::showPlace);
    connect(view, &ArticleView::selectionChanged, this, &RecordCoordinator::showPlace);
    bench.inspector()->spanPanel()->setProjectNames([this](const QString &layer, const QString &attribute) {
        return m_names ? m_names->names(layer, attribute) : QList<NameUse>();
    });
    enable();
}

void RecordCoordinator::connectComments()
{
    CommentPanel *const comments = m_bench.comments();
    connect(m_actions.comment, &QAction::triggered, this, &RecordCoordinator::writeComment);
    connect(comments, &CommentPanel::jumpRequested, this, &RecordCoordinator::goTo);
    connect(comments, &CommentPanel::spanRequested, m_bench.article(), &ArticleView::setFocusedSpan);
    connect(comments, &CommentPanel::refused, this, [this](const QString &why) { m_status.warn(why); });
    connect(comments, &CommentPanel::added, this, [this] {
        m_status.say(tr("The comment is kept with your marks."));
        m_bench.article()->setFocus(Qt::OtherFocusReason);
    });
}

void RecordCoordinator::connectHistory()
{
    HistoryPanel *const history = m_bench.history();
    connect(m_actions.markHistory, &QAction::triggered, this, [this, history] {
        m_bench.showHistory();
        history->showSpan(m_bench.article()->focusedSpan());
    });
    connect(history, &HistoryPanel::said, this, [this](const QString &what) { m_status.say(what); });
    connect(history, &HistoryPanel::refused, this, [this](const QString &why) { m_status.warn(why); });
}

void RecordCoordinator::setProject(Project *project)
{
    delete m_names;
    m_names = nullptr;
    m_bench.comments()->input()->setNames({});
    if (!project)
        return;
    m_names = new ProjectNames(project->facts().path, project->facts().schemas, this);
    const auto people = [](StoreThread::StorePointer &store) { return store->annotators(); };
    project->reader().run(this, people, [this](const Result<QList<Annotator>> &annotators) {
        QStringList names;
        for (const Annotator &annotator : annotators.value_or(QList<Annotator>()))
            names.append(annotator.name);
        m_bench.comments()->input()->setNames(names);
    });
}

void RecordCoordinator::setSession(Session *session)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    m_bench.comments()->setSession(session);
    if (session) {
        connect(session, &Session::notSaved, this, &RecordCoordinator::enable);
        if (m_names)
            m_names->refresh();
        if (session->set().state() == SetState::Returned && m_bench.comments()->openCount() > 0) {
            m_bench.showComments();
            m_status.say(tr("This article came back. The remarks to deal with are under Comments."));
        }
    }
    showPlace();
}

void RecordCoordinator::showPlace()
{
    const ArticleView *const view = m_bench.article();
    m_bench.comments()->input()->setPlace(view->focusedSpan(), view->selection());
    m_bench.history()->setFocusedSpan(view->focusedSpan());
    enable();
}

void RecordCoordinator::enable()
{
    m_actions.comment->setEnabled(m_session && !m_session->isReadOnly() && !m_session->isStale());
    m_actions.markHistory->setEnabled(m_session && m_bench.article()->focusedSpan() != 0);
}

void RecordCoordinator::writeComment()
{
    m_bench.showComments();
    m_bench.comments()->input()->begin();
}

// To the span, or where that is no more, to the text that it was about.
void RecordCoordinator::goTo(CommentId id)
{
    const Comment *const comment = m_session ? m_session->set().comment(id) : nullptr;
    if (!comment)
        return;
    ArticleView *const view = m_bench.article();
    if (m_session->set().span(comment->span))
        view->setFocusedSpan(comment->span);
    else if (comment->place)
        view->select(*comment->place);
}

} // namespace Galley
