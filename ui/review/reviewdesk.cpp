#include "review/reviewdesk.h"

#include "review/adjudication/signoff.h"

#include <QTimer>

#include <algorithm>

namespace Galley {

namespace {

constexpr int resortAfter = 200; // ms, while the queue is being read
constexpr int articlesAhead = 4;

} // namespace

ReviewDesk::ReviewDesk(Project &project, const ReviewScope &scope, QObject *parent)
    : QObject(parent)
    , m_project(project)
    , m_queue(m_index)
    , m_host(project)
    , m_stock(project, scope)
    , m_resort(new QTimer(this))
    , m_feed(project.facts().path, scope)
{
    m_resort->setSingleShot(true);
    m_host.setActor(project.facts().annotator.name);
    m_queue.setSchemas(project.facts().schemas);
    m_queue.setQuoteSource(
        [this](const QList<ReviewRow> &rows, const std::function<void(QStringList)> &then) {
            m_project.reader().run(
                this,
                [rows](StoreThread::StorePointer &store) {
                    return quotesOf(*store, rows).value_or(QStringList());
                },
                then);
        });
    connect(m_resort, &QTimer::timeout, this, [this] {
        m_queue.reload();
        Q_EMIT queueChanged();
    });
    connectFeed();
    connectHost();
}

void ReviewDesk::connectFeed()
{
    connect(&m_feed, &QueueFeed::arrived, this, &ReviewDesk::onArrived);
    connect(&m_feed, &QueueFeed::changed, this, &ReviewDesk::onChanged);
    connect(&m_feed, &QueueFeed::failed, this, &ReviewDesk::failed);
    connect(&m_feed, &QueueFeed::finished, this, [this] {
        m_resort->stop();
        m_queue.reload();
        Q_EMIT queueChanged();
        if (!m_article && m_wantedArticle == 0)
            goOn();
    });
    connect(&m_stock, &ArticleStock::ready, this,
            [this](ArticleId article, const ArticleStock::Prepared &prepared) {
                if (m_article && m_article->review.gold.article.id == article)
                    adopt(prepared);
                else if (article == m_wantedArticle)
                    show(prepared);
            });
    connect(&m_stock, &ArticleStock::failed, this, [this](ArticleId article, const Error &error) {
        if (article == m_wantedArticle)
            m_wantedArticle = 0;
        Q_EMIT failed(error);
    });
}

void ReviewDesk::connectHost()
{
    connect(&m_host, &SessionHost::opened, this, &ReviewDesk::follow);
    connect(&m_host, &SessionHost::refused, this, &ReviewDesk::onRefused);
    connect(&m_host, &SessionHost::failed, this,
            [this](ArticleId, const Error &error) { Q_EMIT failed(error); });
    connect(&m_host, &SessionHost::refusedElsewhere, this,
            [this](const QString &title, ArticleId, const Error &error) {
                Q_EMIT said(tr("The last decision in “%1” was not saved: %2").arg(title, error.message));
                m_feed.look();
            });
    connect(&m_project.outbox(), &Outbox::saved, this, [this](SetId set, Revision revision) {
        if (session() && session()->set().id == set)
            m_sent.removeIf([&](const Deed &deed) { return deed.revision <= revision; });
    });
}

const Cluster *ReviewDesk::cluster() const
{
    return m_article && m_cluster >= 0 ? &m_article->review.clusters.at(m_cluster) : nullptr;
}

ClusterState ReviewDesk::state() const
{
    return cluster() && session() ? m_article->review.states(session()->set()).value(m_cluster)
                                  : ClusterState();
}

int ReviewDesk::row() const
{
    return cluster() ? m_queue.rowOf(cluster()->article, cluster()->signature) : -1;
}

void ReviewDesk::onArrived(const ReviewChunk &chunk)
{
    m_index.put(chunk);
    if (!m_resort->isActive())
        m_resort->start(m_queue.rowCount() == 0 ? 0 : resortAfter);
    if (!m_article && m_wantedArticle == 0) {
        m_queue.reload();
        Q_EMIT queueChanged();
        goOn();
    }
}

// The article that is shown is read whole, because its session may know more than the disk.
void ReviewDesk::onChanged(const ReviewChunk &chunk)
{
    ReviewChunk others = chunk;
    const ArticleId shown = m_article ? m_article->review.gold.article.id : 0;
    QList<ArticleId> articles;
    for (const ReviewedArticle &article : chunk.articles)
        articles.append(article.id);
    if (articles.removeAll(shown) > 0) {
        others.articles.removeIf([shown](const ReviewedArticle &article) { return article.id == shown; });
        m_stock.read(shown);
    }
    m_stock.drop(articles);
    if (!others.articles.isEmpty())
        put(others);
    if (!m_article && m_wantedArticle == 0)
        goOn();
}

void ReviewDesk::put(const ReviewChunk &chunk)
{
    QList<ArticleId> articles;
    for (const ReviewedArticle &article : chunk.articles)
        articles.append(article.id);
    m_queue.aboutToPut(articles);
    m_index.put(chunk);
    m_queue.hasPut();
    Q_EMIT queueChanged();
}

// What the session knows, into the queue.
void ReviewDesk::publish()
{
    if (!session())
        return;
    const ReviewArticle &review = m_article->review;
    m_queue.aboutToPut({review.gold.article.id});
    m_index.put(reviewedArticle(review, session()->set()), review.names);
    m_queue.hasPut();
    Q_EMIT queueChanged();
}

void ReviewDesk::go(int row)
{
    if (const ReviewRow *const wanted = m_queue.rowAt(row))
        goTo(wanted->article, wanted->signature);
}

void ReviewDesk::goTo(ArticleId article, const QByteArray &signature)
{
    m_wantedPlace = signature;
    if (m_article && m_article->review.gold.article.id == article) {
        m_wantedArticle = 0;
        const int found = clusterBy(signature);
        setPlace(found < 0 && signature.isEmpty() ? nearestCluster({}) : found);
        return;
    }
    m_wantedArticle = article;
    if (const ArticleStock::Prepared prepared = m_stock.take(article))
        show(prepared);
    else
        m_stock.read(article);
}

void ReviewDesk::goToCluster(int number)
{
    if (m_article && number >= 0 && number < m_article->review.clusters.size())
        setPlace(number);
}

void ReviewDesk::step(int by)
{
    const int at = row();
    if (m_queue.rowCount() > 0)
        go(std::clamp(at < 0 ? 0 : at + by, 0, m_queue.rowCount() - 1));
}

void ReviewDesk::goOn()
{
    const int at = nextRow(std::max(0, row()));
    if (at >= 0) {
        go(at);
    } else if (!m_feed.isReading()) {
        setPlace(m_cluster);
        Q_EMIT finished();
    }
}

// The first from there that was not put off, round; else the first that was.
int ReviewDesk::nextRow(int from) const
{
    const int rows = m_queue.rowCount();
    for (int i = 0; i < rows; ++i) {
        const int at = (from + i) % rows;
        if (m_queue.rowAt(at)->status != ClusterStatus::Postponed)
            return at;
    }
    return rows == 0 ? -1 : from % rows;
}

void ReviewDesk::show(const ArticleStock::Prepared &prepared)
{
    m_wantedArticle = 0;
    m_article = prepared;
    m_cluster = -1;
    m_host.openRead(prepared->review.gold);
}

// The host has opened a session: on what was prepared, or with more in it.
void ReviewDesk::follow(Session *opened)
{
    if (!m_article || opened->article().id != m_article->review.gold.article.id)
        return;
    ReviewArticle &review = m_article->review;
    if (opened->revision() != review.gold.revision)
        m_article->text = LaneText(review.gold.article, review.gold.schemas, review.sets, opened->set());
    connect(opened, &Session::changed, this, [this, opened](const Session::Touched &touched) {
        if (session() != opened)
            return;
        Q_EMIT goldChanged(m_article->text.follow(opened->set(), touched));
        publish();
    });
    Q_EMIT articleShown();
    publish();
    const int found = clusterBy(m_wantedPlace);
    setPlace(found < 0 ? nearestCluster({}) : found);
    if (!m_again.isEmpty())
        makeAgain();
}

// The article on the screen, as it is on disk now: nothing new, other marks, or another gold.
void ReviewDesk::adopt(const ArticleStock::Prepared &prepared)
{
    Session *const open = session();
    if (!open)
        return;
    const ReviewArticle &before = m_article->review;
    const auto sameSet = [](const UnitSet &a, const UnitSet &b) {
        return a.id == b.id && a.revision == b.revision && a.state == b.state;
    };
    const bool marks = !std::ranges::equal(prepared->review.units.sets, before.units.sets, sameSet);
    const bool gold = open->isStale() || prepared->review.gold.revision > open->revision();
    if (!marks && !gold)
        return;
    if (gold && !open->isSaved() && !open->isStale())
        return; // the writer will refuse what is on its way
    const Range place = cluster() ? cluster()->extent : Range();
    m_wantedPlace = cluster() ? cluster()->signature : QByteArray();
    m_article = prepared;
    m_cluster = -1;
    if (gold) {
        Q_EMIT said(tr("Gold was changed elsewhere: it was read again."));
        m_host.openRead(prepared->review.gold);
        return;
    }
    m_article->text = LaneText(prepared->review.gold.article, prepared->review.gold.schemas,
                               prepared->review.sets, open->set());
    Q_EMIT said(tr("Annotators have changed this article meanwhile: it was read again."));
    Q_EMIT articleShown();
    publish();
    const int found = clusterBy(m_wantedPlace);
    setPlace(found < 0 ? nearestCluster(place) : found);
}

void ReviewDesk::setPlace(int cluster)
{
    m_cluster = cluster;
    Q_EMIT placeShown();
    prefetch();
}

void ReviewDesk::prefetch()
{
    if (!m_article)
        return;
    const ArticleId shown = m_article->review.gold.article.id;
    const int at = row();
    m_stock.want(m_queue.articlesAfter(at, shown, articlesAhead) + m_queue.articlesAfter(at, shown, 1, -1));
}

int ReviewDesk::clusterBy(const QByteArray &signature) const
{
    const QList<Cluster> &clusters = m_article->review.clusters;
    const auto found = std::ranges::find(clusters, signature, &Cluster::signature);
    return found == clusters.end() ? -1 : int(found - clusters.begin());
}

// The first that waits for a decision from there on, else the first.
int ReviewDesk::nearestCluster(Range place) const
{
    if (!session())
        return -1;
    const QList<ClusterState> states = m_article->review.states(session()->set());
    int first = -1;
    for (int i = 0; i < states.size(); ++i) {
        if (!states.at(i).isPending())
            continue;
        if (first < 0)
            first = i;
        if (m_article->review.clusters.at(i).extent.begin >= place.begin)
            return i;
    }
    return first;
}

Result<void> ReviewDesk::decide(const Choice &choice)
{
    Session *const open = session();
    if (!open || !cluster())
        return fail(Error::Kind::NotFound, tr("There is no place to decide: choose one in the queue."));
    const Cluster place = *cluster();
    const int at = row();
    const Result<Edit> edit =
        editFor(place, choice, open->set(),
                m_article->review.context(m_project.facts().annotator.name, QDateTime::currentDateTimeUtc()));
    if (!edit)
        return std::unexpected(edit.error());
    if (const Result<void> applied = open->apply(*edit); !applied)
        return applied;
    const Deed deed{place.article, place.signature, choice, open->revision()};
    m_done.append(deed);
    m_sent.append(deed);
    m_undone.clear();
    const int now = row();
    const int next = nextRow(std::max(0, now >= 0 ? now + 1 : at));
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
    return !m_done.isEmpty() || (session() && session()->history().undoable());
}

Result<void> ReviewDesk::undo()
{
    if (!session())
        return fail(Error::Kind::NotFound, tr("There is nothing to take back."));
    if (m_done.isEmpty())
        return session()->undo();
    const Deed deed = m_done.last();
    if (m_article->review.gold.article.id != deed.article) {
        goTo(deed.article, deed.signature);
        if (m_article->review.gold.article.id != deed.article)
            return fail(Error::Kind::NotFound, tr("The article is being opened: undo again."));
    }
    if (const Result<void> undone = session()->undo(); !undone)
        return undone;
    m_undone.append(m_done.takeLast());
    goTo(deed.article, deed.signature);
    return {};
}

Result<void> ReviewDesk::redo()
{
    if (!session() || m_undone.isEmpty())
        return fail(Error::Kind::NotFound, tr("There is nothing to do again."));
    const Deed deed = m_undone.last();
    if (m_article->review.gold.article.id != deed.article) {
        goTo(deed.article, deed.signature);
        if (m_article->review.gold.article.id != deed.article)
            return fail(Error::Kind::NotFound, tr("The article is being opened: redo again."));
    }
    if (const Result<void> redone = session()->redo(); !redone)
        return redone;
    m_done.append(m_undone.takeLast());
    goTo(deed.article, deed.signature);
    return {};
}

Result<void> ReviewDesk::signOff()
{
    if (!session())
        return fail(Error::Kind::NotFound, tr("No article is open."));
    const Result<Edit> edit = signOffEdit(m_article->review, session()->set(),
                                          m_project.facts().annotator.name, QDateTime::currentDateTimeUtc());
    return edit ? session()->apply(*edit) : std::unexpected(edit.error());
}

Result<void> ReviewDesk::reopen()
{
    if (!session())
        return fail(Error::Kind::NotFound, tr("No article is open."));
    const Result<Edit> edit = reopenEdit(session()->set());
    return edit ? session()->apply(*edit) : std::unexpected(edit.error());
}

// Somebody else's edit of gold came first. Choices are made again on what is there now, where the place still
// waits for one; nothing is overwritten.
void ReviewDesk::onRefused(const Error &error, int lost)
{
    if (error.kind != Error::Kind::Conflict || !session()) {
        Q_EMIT notSaved(error, lost);
        return;
    }
    m_again += std::exchange(m_sent, {});
    m_project.outbox().reset(session()->set().id);
    m_stock.read(session()->article().id);
}

void ReviewDesk::makeAgain()
{
    const QList<Deed> again = std::exchange(m_again, {});
    int kept = 0;
    for (const Deed &deed : again) {
        const int at = deed.article == session()->article().id ? clusterBy(deed.signature) : -1;
        const QList<ClusterState> states = m_article->review.states(session()->set());
        if (at < 0 || !states.at(at).isPending())
            continue;
        m_cluster = at;
        kept += decide(deed.choice) ? 1 : 0;
    }
    Q_EMIT said(tr("Gold was changed elsewhere at the same time: %n decision(s) made here", nullptr,
                   int(again.size())) +
                tr(", %n made again on what is there now; the other places had been decided already.",
                   nullptr, kept));
}

void ReviewDesk::retry()
{
    m_host.retry();
}

} // namespace Galley
