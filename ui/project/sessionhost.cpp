#include "project/sessionhost.h"

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
    auto session = std::make_unique<Session>(std::move(data), m_project.outbox());
    session->setActor(m_actor);
    show(std::move(session));
    int kept = 0;
    for (const Edit &edit : edits)
        kept += m_current->apply(withoutStatesReached(edit, m_current->set().state())) ? 1 : 0;
    startClock();
    if (!edits.isEmpty())
        Q_EMIT retried(kept, int(edits.size()) - kept);
}

void SessionHost::show(Opened session)
{
    retire();
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
    if (m_current->isSaved() || m_current->isStale())
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
    std::erase_if(m_retired, [](const Opened &session) { return session->isSaved() || session->isStale(); });
}

void SessionHost::onSaved(SetId set, Revision revision)
{
    if (Session *const session = find(set))
        session->acknowledge(revision);
    dropSettled();
}

void SessionHost::onRefused(SetId set, Revision revision, const Error &error)
{
    Session *const session = find(set);
    if (!session || session->isStale()) // the entries after the first refused one are refused, too
        return;
    const ArticleId article = session->article().id;
    const QString title = session->article().title;
    const bool isCurrent = session == m_current.get();
    session->refuse(revision, error);
    if (isCurrent) {
        Q_EMIT refused(error, int(m_project.outbox().unsaved(set).size()));
        return;
    }
    dropSettled();
    m_project.outbox().reset(set);
    Q_EMIT refusedElsewhere(title, article, error);
}

void SessionHost::reload()
{
    if (!m_current)
        return;
    m_project.outbox().reset(m_current->set().id);
    load(m_current->article().id, {});
}

void SessionHost::retry()
{
    if (!m_current)
        return;
    QList<Edit> edits;
    for (const JournalEntry &entry : m_project.outbox().unsaved(m_current->set().id))
        edits.append(entry.edit);
    m_project.outbox().reset(m_current->set().id);
    load(m_current->article().id, edits);
}

} // namespace Galley
