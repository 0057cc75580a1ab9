#include "project/sessionhost.h"

#include "annotation/remaking.h"
#include "language/language.h"
#include "schema/localized.h"

#include <QTimer>

#include <algorithm>

namespace Galley {

namespace {

constexpr int keepTimeEvery = 30'000; // milliseconds: the most that a crash loses

// A first mark puts a new set in progress; made again, it may find that done already.
Edit withoutStatesReached(Edit edit, SetState state)
{
    edit.changes.removeIf([state](const Change &change) {
        const auto *const step = std::get_if<StateChange>(&change);
        return step && step->after == state;
    });
    return edit;
}

} // namespace

SessionHost::SessionHost(Project &project, QObject *parent)
    : QObject(parent)
    , m_project(project)
    , m_annotator(project.facts().annotator)
    , m_keepTime(new QTimer(this))
{
    m_keepTime->start(keepTimeEvery);
    connect(m_keepTime, &QTimer::timeout, this, &SessionHost::keepTime);
    connect(&project.outbox(), &Outbox::saved, this, &SessionHost::onSaved);
    connect(&project.outbox(), &Outbox::kept, this, &SessionHost::onKept);
    connect(&project.outbox(), &Outbox::setAside, this, &SessionHost::onSetAside);
    connect(&project.outbox(), &Outbox::refused, this, &SessionHost::onRefused);
}

SessionHost::~SessionHost()
{
    keepTime();
}

// Not before edits that were not saved are made again: they have had their time.
void SessionHost::startClock()
{
    m_clock.restart();
    m_current->setClock(&m_clock);
}

void SessionHost::keepTime()
{
    if (m_current && !m_current->isReadOnly())
        m_project.outbox().addActiveTime(m_current->set().id, m_clock.takeUnsaved());
}

void SessionHost::open(ArticleId article)
{
    if (article == m_wanted && m_current && m_current->article().id == article)
        return;
    m_wanted = article;
    if (Opened retired = takeRetired(article)) {
        ++m_token;
        show(std::move(retired));
        startClock();
    } else {
        load(article, {});
    }
}

// What is on its way of a session left before counts for more than what was read.
void SessionHost::openRead(SessionData data)
{
    m_annotator = data.set.annotator;
    m_wanted = data.article.id;
    ++m_token;
    if (Opened retired = takeRetired(m_wanted)) {
        show(std::move(retired));
        startClock();
    } else {
        take(std::move(data), {});
    }
}

void SessionHost::load(ArticleId article, const QList<Edit> &edits)
{
    const quint64 token = ++m_token;
    const auto work = [article, annotator = m_annotator](StoreThread::StorePointer &store) {
        return store->load(article, annotator);
    };
    m_project.reader().run(this, work, [this, token, article, edits](Result<SessionData> data) {
        if (token != m_token)
            return;
        if (data) {
            if (!edits.isEmpty()) // not before: what cannot be read is not to be lost
                m_project.outbox().reset(data->set.id);
            take(std::move(*data), edits);
            return;
        }
        m_wanted = m_current ? m_current->article().id : 0;
        Q_EMIT failed(article, data.error());
    });
}

void SessionHost::take(SessionData data, const QList<Edit> &edits)
{
    data.readOnly = data.readOnly || m_project.facts().readOnly;
    data.schemas = localized(data.schemas, Language::spoken());
    auto session = std::make_unique<Session>(std::move(data), m_project.outbox());
    session->setActor(m_actor);
    show(std::move(session));
    const int kept = remake(edits);
    startClock();
    if (!edits.isEmpty())
        Q_EMIT retried(kept, int(edits.size()) - kept);
}

int SessionHost::remake(const QList<Edit> &edits)
{
    Remaking remaking(*m_current);
    int kept = 0;
    for (const Edit &edit : edits)
        kept += remaking.make(withoutStatesReached(edit, m_current->set().state())) ? 1 : 0;
    return kept;
}

// On the open article at once, so that nothing that is on its way is read too early.
void SessionHost::makeAgain(ArticleId article, const QList<Edit> &edits)
{
    if (!m_current || m_current->article().id != article || m_current->isStale()) {
        m_wanted = article;
        load(article, edits);
        return;
    }
    const int kept = remake(edits);
    Q_EMIT retried(kept, int(edits.size()) - kept);
}

void SessionHost::show(Opened session)
{
    retire();
    m_reloads = false;
    m_current = std::move(session);
    Q_EMIT opened(m_current.get());
}

void SessionHost::retire()
{
    if (!m_current)
        return;
    Q_EMIT aboutToLeave();
    keepTime();
    m_current->setClock(nullptr);
    if (isSettled(*m_current))
        m_current.release()->deleteLater();
    else
        m_retired.push_back(std::move(m_current));
}

SessionHost::Opened SessionHost::takeRetired(ArticleId article)
{
    const auto found = std::ranges::find_if(
        m_retired, [article](const Opened &session) { return session->article().id == article; });
    if (found == m_retired.end())
        return {};
    Opened session = std::move(*found);
    m_retired.erase(found);
    return session;
}

Session *SessionHost::find(SetId set) const
{
    if (m_current && m_current->set().id == set)
        return m_current.get();
    const auto found =
        std::ranges::find_if(m_retired, [set](const Opened &session) { return session->set().id == set; });
    return found == m_retired.end() ? nullptr : found->get();
}

void SessionHost::dropSettled()
{
    std::erase_if(m_retired, [this](const Opened &session) { return isSettled(*session); });
}

// What waits for the server is not where it would be read again.
bool SessionHost::isSettled(const Session &session) const
{
    return session.isStale() || (session.isSaved() && !m_project.outbox().waits(session.set().id));
}

void SessionHost::onKept(SetId set, Revision revision)
{
    if (Session *const session = find(set))
        session->acknowledge(revision);
}

void SessionHost::onSetAside(SetId set, const Error &error)
{
    m_project.outbox().reset(set);
    std::erase_if(m_retired, [set](const Opened &session) { return session->set().id == set; });
    if (m_current && m_current->set().id == set && m_current->article().id == m_wanted)
        load(m_wanted, {});
    Q_EMIT setAside(set, error);
}

void SessionHost::onSaved(SetId set, Revision revision)
{
    if (Session *const session = find(set))
        session->acknowledge(revision);
    dropSettled();
    if (m_reloads && m_current && m_current->isSaved())
        reload();
}

void SessionHost::onRefused(SetId set, Revision revision, const Error &error)
{
    Session *const session = find(set);
    if (!session || session->isStale()) // the entries after the first refused one are refused, too
        return;
    const Article article = session->article();
    const bool isCurrent = session == m_current.get();
    const QList<Edit> lost = unsaved(set);
    session->refuse(revision, error);
    if (isCurrent && m_reloads) // by what this window did
        return load(article.id, lost);
    if (isCurrent) {
        Q_EMIT refused(error, lost);
        return;
    }
    dropSettled();
    m_project.outbox().reset(set);
    Q_EMIT refusedElsewhere(article, error, lost);
}

QList<Edit> SessionHost::unsaved(SetId set) const
{
    QList<Edit> edits;
    for (const JournalEntry &entry : m_project.outbox().unsaved(set))
        edits.append(entry.edit);
    return edits;
}

void SessionHost::reload()
{
    // What waits for the server is not there to be read yet, and the session has it.
    if (!m_current || m_project.outbox().waits(m_current->set().id))
        return;
    m_reloads = !m_current->isSaved() && !m_current->isStale();
    if (m_reloads)
        return;
    m_project.outbox().reset(m_current->set().id);
    if (m_wanted == m_current->article().id) // else it is about to be left
        load(m_wanted, {});
}

void SessionHost::retry()
{
    if (!m_current)
        return;
    load(m_current->article().id, unsaved(m_current->set().id));
}

} // namespace Galley
