#include "review/livequeue.h"

#include <QTimer>

namespace Galley {

namespace {

constexpr int resortAfter = 200; // ms, while the queue is being read

} // namespace

LiveQueue::LiveQueue(Project &project, const ReviewScope &scope, QObject *parent)
    : QObject(parent)
    , m_project(project)
    , m_model(m_index)
    , m_resort(new QTimer(this))
    , m_feed(project.facts().path, scope)
{
    m_resort->setSingleShot(true);
    m_model.setSchemas(project.facts().schemas);
    m_model.setQuoteSource([this](const auto &rows, const auto &then) { fetchQuotes(rows, then); });
    connect(m_resort, &QTimer::timeout, this, &LiveQueue::reload);
    connectFeed();
    connectChanges();
}

// The settings say what goes to gold by itself.
void LiveQueue::connectChanges()
{
    const ChangeListener &changes = m_project.changes();
    m_feed.setTold(changes.isListening());
    connect(&changes, &ChangeListener::listeningChanged, &m_feed, &QueueFeed::setTold);
    connect(&changes, &ChangeListener::changed, &m_feed, [this](const Changes &what) {
        if (what.kinds & (Changes::Marks | Changes::States | Changes::Settings | Changes::Schemas))
            m_feed.lookSoon();
    });
}

void LiveQueue::connectFeed()
{
    connect(&m_feed, &QueueFeed::arrived, this, &LiveQueue::onArrived);
    connect(&m_feed, &QueueFeed::changed, this, &LiveQueue::onChanged);
    connect(&m_feed, &QueueFeed::failed, this, &LiveQueue::failed);
    connect(&m_feed, &QueueFeed::finished, this, [this] {
        m_resort->stop();
        reload();
        Q_EMIT grown();
    });
}

void LiveQueue::fetchQuotes(const QList<ReviewRow> &rows, const std::function<void(QStringList)> &then)
{
    m_project.reader().run(
        this,
        [rows](StoreThread::StorePointer &store) { return quotesOf(*store, rows).value_or(QStringList()); },
        then);
}

void LiveQueue::reload()
{
    m_model.reload();
    Q_EMIT changed();
}

void LiveQueue::onArrived(const ReviewChunk &chunk)
{
    m_index.put(chunk);
    if (m_model.rowCount() == 0)
        reload();
    else if (!m_resort->isActive())
        m_resort->start(resortAfter);
    Q_EMIT grown();
}

void LiveQueue::onChanged(ReviewChunk chunk)
{
    QList<ArticleId> articles;
    for (const ReviewedArticle &article : chunk.articles)
        articles.append(article.id);
    Q_EMIT articlesChanged(articles);
    articles.removeAll(m_shown);
    chunk.articles.removeIf([this](const ReviewedArticle &article) { return article.id == m_shown; });
    if (!articles.isEmpty()) {
        m_model.aboutToPut(articles);
        m_index.put(chunk);
        m_model.hasPut();
        Q_EMIT changed();
    }
    Q_EMIT grown();
}

void LiveQueue::put(const ReviewedArticle &article, const UnitNames &names)
{
    m_model.aboutToPut({article.id});
    m_index.put(article, names);
    m_model.hasPut();
    Q_EMIT changed();
}

int LiveQueue::nextRow(int from) const
{
    const int rows = m_model.rowCount();
    for (int i = 0; i < rows; ++i) {
        const int at = (from + i) % rows;
        if (m_model.rowAt(at)->status != ClusterStatus::Postponed)
            return at;
    }
    return rows == 0 ? -1 : from % rows;
}

} // namespace Galley
