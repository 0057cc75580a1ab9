#include "review/reviewdesk.h"

#include "review/adjudication/signoff.h"

#include <QLocale>

#include <algorithm>

namespace Galley {

namespace {

constexpr int articlesAhead = 4;

} // namespace

ReviewDesk::ReviewDesk(Project &project, const ReviewScope &scope, QObject *parent)
    : QObject(parent)
    , m_project(project)
    , m_queue(project, scope)
    , m_open(project, scope)
{
    connectQueue();
    connectOpen();
}

void ReviewDesk::connectQueue()
{
    connect(&m_queue, &LiveQueue::changed, this, &ReviewDesk::queueChanged);
    connect(&m_queue, &LiveQueue::grown, this, &ReviewDesk::startIfIdle);
    connect(&m_queue, &LiveQueue::articlesChanged, &m_open, &OpenReview::onChanged);
    connect(&m_queue, &LiveQueue::failed, this, &ReviewDesk::failed);
}

void ReviewDesk::connectOpen()
{
    connect(&m_open, &OpenReview::opened, this, &ReviewDesk::onOpened);
    connect(&m_open, &OpenReview::changed, this, [this](const LaneText::Changed &changed) {
        Q_EMIT goldChanged(changed);
        publish();
    });
    connect(&m_open, &OpenReview::said, this, &ReviewDesk::said);
    connect(&m_open, &OpenReview::failed, this, [this](ArticleId, const Error &error) {
        m_turns.clear();
        Q_EMIT failed(error);
    });
    connect(&m_open, &OpenReview::refused, this, &ReviewDesk::onRefused);
    connect(&m_open, &OpenReview::refusedElsewhere, &m_queue.feed(), &QueueFeed::look);
    connect(&m_project.outbox(), &Outbox::saved, this,
            [this](SetId set, Revision revision) { m_deeds.saved(set, revision); });
}

const Cluster *ReviewDesk::cluster() const
{
    return article() && m_cluster >= 0 ? &article()->clusters.at(m_cluster) : nullptr;
}

ClusterState ReviewDesk::state() const
{
    return cluster() && session() ? article()->states(session()->set()).value(m_cluster) : ClusterState();
}

int ReviewDesk::row() const
{
    return cluster() ? m_queue.model().rowOf(cluster()->article, cluster()->signature) : -1;
}

void ReviewDesk::go(int row)
{
    if (const ReviewRow *const wanted = queue().rowAt(row))
        goTo(wanted->article, wanted->signature);
}

void ReviewDesk::goTo(ArticleId article, const QByteArray &signature)
{
    m_turns.clear();
    show(article, signature);
}

void ReviewDesk::show(ArticleId article, const QByteArray &signature)
{
    m_wanted = {article, signature};
    if (m_open.id() != article) {
        m_open.open(article);
        return;
    }
    m_open.stay();
    setPlace(signature.isEmpty() ? clusterAt({}) : clusterBy(signature));
}

void ReviewDesk::goToCluster(int number)
{
    if (!article() || number < 0 || number >= article()->clusters.size())
        return;
    m_turns.clear();
    m_open.stay();
    setPlace(number);
}

void ReviewDesk::step(int by)
{
    const int coming = m_open.wanted() != 0 ? queue().rowOf(m_wanted.article, m_wanted.signature) : -1;
    const int at = coming < 0 ? row() : coming;
    if (queue().rowCount() > 0)
        go(std::clamp(at < 0 ? 0 : at + by, 0, queue().rowCount() - 1));
}

void ReviewDesk::goOn()
{
    const int at = m_queue.nextRow(std::max(0, row()));
    if (at >= 0) {
        go(at);
    } else if (!feed().isReading()) {
        setPlace(m_cluster);
        Q_EMIT finished();
    }
}

void ReviewDesk::startIfIdle()
{
    if (!article() && m_open.wanted() == 0)
        goOn();
}

void ReviewDesk::onOpened()
{
    m_cluster = -1;
    m_queue.setShown(m_open.id());
    Q_EMIT articleShown();
    publish();
    setPlace(clusterAt(m_wanted.article == m_open.id()     ? m_wanted
                           : m_here.article == m_open.id() ? m_here
                                                           : Spot()));
    if (!m_again.isEmpty())
        makeAgain();
    takeWaiting();
}

// What the session knows, into the queue.
void ReviewDesk::publish()
{
    m_queue.put(reviewedArticle(*article(), session()->set()), article()->names);
}

void ReviewDesk::setPlace(int cluster)
{
    m_cluster = cluster;
    if (const Cluster *const place = this->cluster()) {
        m_here = {place->article, place->signature, place->extent};
        if (m_wanted.article == place->article)
            m_wanted = {};
    }
    Q_EMIT placeShown();
    prefetch();
}

void ReviewDesk::prefetch()
{
    if (!article())
        return;
    const int at = row();
    const ReviewQueueModel &rows = queue();
    m_open.readAhead(rows.articlesAfter(at, m_open.id(), articlesAhead) +
                     rows.articlesAfter(at, m_open.id(), 1, -1));
}

int ReviewDesk::clusterBy(const QByteArray &signature) const
{
    const QList<Cluster> &clusters = article()->clusters;
    const auto found = std::ranges::find(clusters, signature, &Cluster::signature);
    return found == clusters.end() ? -1 : int(found - clusters.begin());
}

// Itself, or the first that waits for a decision from there on, or the first of all.
int ReviewDesk::clusterAt(const Spot &spot) const
{
    if (const int found = clusterBy(spot.signature); found >= 0)
        return found;
    const QList<ClusterState> states = article()->states(session()->set());
    int first = -1;
    for (int i = 0; i < states.size(); ++i) {
        if (!states.at(i).isPending())
            continue;
        if (article()->clusters.at(i).extent.begin >= spot.extent.begin)
            return i;
        first = first < 0 ? i : first;
    }
    return first;
}

Result<Edit> ReviewDesk::editOf(const Choice &choice) const
{
    return editFor(*cluster(), choice, session()->set(),
                   article()->context(m_project.facts().annotator.name, QDateTime::currentDateTimeUtc()));
}

Result<void> ReviewDesk::decide(const Choice &choice)
{
    if (!session() || !cluster())
        return fail(Error::Kind::NotFound, tr("There is no place to decide: choose one in the queue."));
    if (m_open.wanted() != 0) // what is in sight is not what will be in question
        return fail(Error::Kind::NotFound,
                    tr("The next place is still being opened: decide when it is there."));
    const Deed deed{cluster()->article, cluster()->signature, choice, session()->set().id};
    const int at = row();
    const Result<Edit> edit = editOf(choice);
    if (!edit)
        return std::unexpected(edit.error());
    if (const Result<void> applied = session()->apply(*edit); !applied)
        return applied;
    m_deeds.add({deed.article, deed.signature, deed.choice, deed.gold, session()->revision()});
    const int now = row();
    const int next = m_queue.nextRow(std::max(0, now >= 0 ? now + 1 : at));
    if (next >= 0 && next != now) {
        go(next);
    } else {
        setPlace(m_cluster);
        Q_EMIT finished();
    }
    return {};
}

bool ReviewDesk::canUndo() const
{
    return m_deeds.toUndo() ||
        (session() && session()->history().undoable() && !session()->set().isSignedOff());
}

Result<void> ReviewDesk::take(Turn turn)
{
    if (!m_turns.isEmpty()) {
        m_turns.append(turn);
        return {};
    }
    const Deed *const deed = turn == Turn::Back ? m_deeds.toUndo() : m_deeds.toRedo();
    if (!deed && turn == Turn::Back && session())
        return session()->undo(); // of what was decided before the review was opened
    if (!deed)
        return fail(Error::Kind::NotFound,
                    turn == Turn::Back ? tr("There is nothing to take back.")
                                       : tr("There is nothing to do again."));
    if (m_open.id() == deed->article)
        return carryOut(turn, Deed(*deed));
    m_turns.append(turn);
    show(deed->article, QByteArray(deed->signature));
    return {};
}

// One after the other, until one has to wait for another article.
void ReviewDesk::takeWaiting()
{
    QList<Turn> turns = std::exchange(m_turns, {});
    while (!turns.isEmpty() && m_turns.isEmpty()) {
        if (const Result<void> taken = take(turns.takeFirst()); !taken) {
            Q_EMIT refused(taken.error().message);
            return;
        }
    }
    m_turns += turns;
}

Result<void> ReviewDesk::carryOut(Turn turn, const Deed &deed)
{
    const Result<void> done = turn == Turn::Back ? session()->undo() : session()->redo();
    if (!done)
        return done;
    if (turn == Turn::Back)
        m_deeds.undo();
    else
        m_deeds.redo(session()->revision());
    if (deed.signature.isEmpty())
        setPlace(m_cluster);
    else
        show(deed.article, deed.signature);
    return {};
}

Result<void> ReviewDesk::signOff()
{
    if (!session())
        return fail(Error::Kind::NotFound, tr("No article is open."));
    return close(signOffEdit(*article(), session()->set(), m_project.facts().annotator.name,
                             QDateTime::currentDateTimeUtc()));
}

Result<void> ReviewDesk::reopen()
{
    if (!session())
        return fail(Error::Kind::NotFound, tr("No article is open."));
    return close(reopenEdit(session()->set()));
}

// The article, or opens it again.
Result<void> ReviewDesk::close(const Result<Edit> &edit)
{
    if (!edit)
        return std::unexpected(edit.error());
    const Result<void> applied = session()->apply(*edit);
    if (applied)
        m_deeds.add({m_open.id(), {}, {}, session()->set().id, session()->revision()});
    return applied;
}

// Somebody else's edit of gold came first. Choices are made again on what is there now, where the place still
// waits for one; nothing is overwritten.
void ReviewDesk::onRefused(const Error &error, int lost)
{
    if (error.kind != Error::Kind::Conflict || !session()) {
        Q_EMIT notSaved(error, lost);
        return;
    }
    const SetId gold = session()->set().id;
    m_again += m_deeds.takeUnsaved(gold);
    m_project.outbox().reset(gold);
    m_open.readAgain();
}

void ReviewDesk::makeAgain()
{
    const QList<Deed> again = std::exchange(m_again, {});
    int kept = 0;
    for (const Deed &deed : again) {
        const int at = deed.article == m_open.id() ? clusterBy(deed.signature) : -1;
        const QList<ClusterState> states = article()->states(session()->set());
        if (at < 0 || !states.at(at).isPending())
            continue;
        m_cluster = at;
        kept += decide(deed.choice) ? 1 : 0;
    }
    Q_EMIT said(
        tr("Gold was changed elsewhere at the same time. Decisions made here: %1; made again on what is "
           "there now: %2. The other places had been decided already.")
            .arg(QLocale().toString(again.size()), QLocale().toString(kept)));
}

} // namespace Galley
