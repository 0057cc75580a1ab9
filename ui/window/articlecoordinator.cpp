#include "window/articlecoordinator.h"

#include "article/articleview.h"
#include "checks/findingspanel.h"
#include "common/boundkeys.h"
#include "common/noticebar.h"
#include "history/historypanel.h"
#include "inspector/inspector.h"
#include "palette/palettepanel.h"
#include "queue/queuepanel.h"
#include "storage/team.h"
#include "window/activitywatch.h"
#include "window/lostedits.h"
#include "window/savedindicator.h"
#include "window/statusline.h"
#include "window/timedisplay.h"
#include "window/workbench.h"

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

QString topic()
{
    return u"saving"_s;
}

} // namespace

ArticleCoordinator::ArticleCoordinator(Project &project, Workbench &bench, StatusLine &status,
                                       NoticeArea &notices, QObject *parent)
    : QObject(parent)
    , m_project(project)
    , m_bench(bench)
    , m_status(status)
    , m_notices(notices)
    , m_host(project)
    , m_lost(new LostEdits(m_host, notices, this))
    , m_time(new TimeDisplay(status, this))
{
    BoundKeys::instance().follow(this, [this] { giveKeys(); });
    connectQueue();
    connectHost();
    connectView();
    new ActivityWatch(*bench.window(), m_host.clock(), this);
    connect(&m_project.outbox(), &Outbox::changed, this, &ArticleCoordinator::showSavedState);
    show(nullptr);
}

// Labels get keys that no command has.
void ArticleCoordinator::giveKeys()
{
    const SchemaSet &schemas = m_project.facts().schemas;
    m_keys = labelKeys(schemas);
    m_bench.palette()->setSchemas(schemas, m_keys);
    m_bench.article()->setLabelKeys(m_keys);
}

ArticleCoordinator::~ArticleCoordinator()
{
    m_bench.inspector()->commitPending();
    m_bench.queue()->model().clear();
    show(nullptr);
    m_status.setHint({});
    m_status.saved()->show(SavedIndicator::State::Nothing);
    for (const QString &mine : {topic(), u"queue"_s, u"article"_s, u"elsewhere"_s})
        m_notices.dismiss(mine);
}

void ArticleCoordinator::connectQueue()
{
    ArticleQueueModel &model = m_bench.queue()->model();
    model.setSource(
        [this](const ArticleQuery &query, const std::function<void(ArticleQueueModel::Page)> &then) {
            m_project.reader().run(
                this, [query](StoreThread::StorePointer &store) { return store->articles(query); }, then);
        },
        m_project.facts().annotator.id);
    connect(m_bench.queue(), &QueuePanel::openRequested, &m_host, &SessionHost::open);
    // It was read without what is on its way.
    connect(&model, &ArticleQueueModel::followed, this, &ArticleCoordinator::onChanged);
    connect(&model, &ArticleQueueModel::failed, this, [this](const Error &error) {
        m_notices.post({Notice::Kind::Error,
                        u"queue"_s,
                        tr("The article queue cannot be read: %1").arg(error.message),
                        {{tr("Try again"), [this] { m_bench.queue()->model().refresh(); }}}});
    });
}

void ArticleCoordinator::connectHost()
{
    connect(&m_host, &SessionHost::aboutToLeave, m_bench.inspector(), &Inspector::commitPending);
    connect(&m_host, &SessionHost::opened, this, &ArticleCoordinator::show);
    connect(&m_host, &SessionHost::failed, this, [this](ArticleId, const Error &error) {
        m_bench.queue()->setCurrent(m_host.wanted());
        m_notices.post({Notice::Kind::Error,
                        u"article"_s,
                        tr("The article cannot be opened: %1").arg(error.message),
                        {}});
    });
    connect(&m_host, &SessionHost::refused, this, &ArticleCoordinator::onRefused);
    connect(&m_host, &SessionHost::refusedElsewhere, this, &ArticleCoordinator::onRefusedElsewhere);
    connect(&m_host, &SessionHost::retried, this, [this](int kept, int lost) {
        if (lost > 0)
            m_status.warn(tr("%n change(s) no longer fit and were left out.", nullptr, lost));
        else
            m_status.say(tr("%n change(s) made again.", nullptr, kept));
    });
}

void ArticleCoordinator::connectView()
{
    ArticleView *const view = m_bench.article();
    Inspector *const inspector = m_bench.inspector();
    connect(view, &ArticleView::spanFocused, this, &ArticleCoordinator::onFocused);
    connect(view, &ArticleView::attributesRequested, this, [this](SpanId span) {
        m_bench.inspector()->setSpan(span);
        m_bench.showDetails();
        m_bench.inspector()->focusForm();
    });
    connect(view, &ArticleView::refused, this, [this](const QString &message) { m_status.warn(message); });
    connect(view, &ArticleView::hint, this,
            [this](const QString &hint) { m_status.setHint(hint.isEmpty() ? firstHint() : hint); });
    connect(inspector, &Inspector::refused, this, [this](const QString &message) { m_status.warn(message); });
    connect(inspector, &Inspector::jumpRequested, this, [view](SpanId span) { view->setFocusedSpan(span); });
    connect(inspector, &Inspector::relationRequested, this, [view](const QString &type) {
        view->setFocus(Qt::OtherFocusReason);
        view->startRelation(type);
    });
    connect(m_bench.palette(), &PalettePanel::markRequested, this,
            [view](const QString &layer, const QString &label) {
                view->mark(layer, label);
                view->setFocus(Qt::OtherFocusReason);
            });
    connect(m_bench.findings(), &FindingsPanel::jumpRequested, this, [view](SpanId span) {
        view->setFocusedSpan(span);
        view->setFocus(Qt::OtherFocusReason);
    });
}

void ArticleCoordinator::show(Session *session)
{
    const qsizetype caret = m_keepPlace ? m_bench.article()->caret() : 0;
    m_notSaved.clear();
    m_bench.article()->setSession(session);
    m_bench.inspector()->setSession(session);
    m_bench.history()->setSession(session);
    m_bench.findings()->hide();
    if (session) {
        connect(session, &Session::changed, this, &ArticleCoordinator::onChanged);
        connect(session, &Session::saved, this, &ArticleCoordinator::showSavedState);
        if (m_keepPlace)
            m_bench.article()->setCaret(std::min(caret, session->article().text.length()));
        m_bench.queue()->setCurrent(session->article().id);
        m_bench.article()->setFocus(Qt::OtherFocusReason);
        onChanged();
    }
    m_keepPlace = false;
    m_status.setHint(firstHint());
    showSavedState();
    m_time->setSession(session);
    Q_EMIT sessionChanged(session);
}

void ArticleCoordinator::onChanged()
{
    const Session *const session = m_host.current();
    if (!session)
        return;
    m_bench.queue()->model().update(session->article().id, session->set().state(),
                                    session->set().spanCount());
    showSavedState();
}

void ArticleCoordinator::onFocused(SpanId span)
{
    m_bench.inspector()->setSpan(span);
}

void ArticleCoordinator::showSavedState()
{
    using State = SavedIndicator::State;
    SavedIndicator *const indicator = m_status.saved();
    const Session *const session = m_host.current();
    const ProjectFacts &facts = m_project.facts();
    if (facts.readOnly || (session && session->isReadOnly()))
        indicator->show(State::ReadOnly, facts.readOnlyReason);
    else if (!m_notSaved.isEmpty() || (session && session->isStale()))
        indicator->show(State::NotSaved, m_notSaved);
    else if ((session && !session->isSaved()) || m_project.outbox().isPending())
        indicator->show(State::Saving);
    else if (session && m_project.outbox().waits(session->set().id))
        indicator->show(State::Kept);
    else
        indicator->show(session ? State::Saved : State::Nothing);
}

void ArticleCoordinator::readSettled()
{
    m_bench.queue()->model().refresh();
    if (const Session *const session = m_host.current(); session && isFinished(session->set().state()))
        reload();
}

void ArticleCoordinator::reload()
{
    m_keepPlace = true;
    m_host.reload();
}

void ArticleCoordinator::reloadWhenSaved()
{
    const Session *const session = m_host.current();
    if (session && session->isSaved() && !session->isStale())
        reload();
}

// Where edits are on their way, the writer finds out who came first.
void ArticleCoordinator::follow(const SetFacts &facts)
{
    const Session *const session = m_host.current();
    if (!session || session->article().id != facts.article) {
        m_bench.queue()->model().update(facts.article, facts.state, facts.spans);
        return;
    }
    if (facts.revision <= session->revision() || !session->isSaved() || session->isStale())
        return;
    reload();
    m_status.say(
        tr("The marks of this article were changed in another window, and are shown as they are now."));
}

void ArticleCoordinator::onRefused(const Error &error, const QList<Edit> &lost)
{
    m_keepPlace = true;
    if (error.kind == Error::Kind::Conflict) { // somebody else's edit came first, and is what counts
        m_lost->add(m_host.current()->article(), m_host.current()->set().annotator.name, lost);
        m_host.reload();
        return;
    }
    m_notSaved = error.message;
    showSavedState();
    m_notices.post(
        {Notice::Kind::Error,
         topic(),
         tr("%n change(s) could not be saved: %1", nullptr, int(lost.size())).arg(error.message),
         {{tr("Try again"), [this] { m_host.retry(); }}, {tr("Discard them"), [this] { m_host.reload(); }}}});
}

void ArticleCoordinator::onRefusedElsewhere(const Article &article, const Error &error,
                                            const QList<Edit> &lost)
{
    if (error.kind == Error::Kind::Conflict)
        return m_lost->add(article, m_project.facts().annotator.name, lost);
    m_notices.post({Notice::Kind::Error,
                    u"elsewhere"_s,
                    tr("The last change to “%1” was not saved: %2").arg(article.title, error.message),
                    {{tr("Show the article"), [this, id = article.id] { m_host.open(id); }}}});
}

QString ArticleCoordinator::firstHint() const
{
    const Session *const session = m_host.current();
    if (!session)
        return {};
    if (session->isReadOnly())
        return m_project.facts().readOnlyReason;
    if (m_keys.isEmpty())
        return tr("This project has no labels: nothing can be marked.");
    const LabelKey &key = m_keys.first();
    const Label *const label = session->schemas().label(key.layer, key.label);
    return tr("Click a word, or select some, and press a label's key: %1 marks “%2”. %3 shows all keys.")
        .arg(key.key, label ? label->name : key.label, boundKey("keyboard"_L1, QKeySequence(u"?"_s)));
}

} // namespace Galley
