#include "review/queuefeed.h"

#include <QTimer>

namespace Galley {

namespace {

constexpr int watchEvery = 1500; // ms
constexpr int watchToldEvery = 60'000;

using Reader = std::shared_ptr<std::unique_ptr<ReviewReader>>;

// The reader, opened with its store at the first call.
Result<ReviewReader *> readerOf(const Reader &reader, StoreThread::StorePointer &store, const QString &path,
                                const ReviewScope &scope)
{
    if (*reader)
        return reader->get();
    Result<std::unique_ptr<Store>> opened = Store::open(path, Store::Access::ReadOnly);
    if (!opened)
        return std::unexpected(opened.error());
    store = std::move(*opened);
    Result<std::unique_ptr<ReviewReader>> made = ReviewReader::open(*store, scope);
    if (!made)
        return std::unexpected(made.error());
    *reader = std::move(*made);
    return reader->get();
}

} // namespace

QueueFeed::QueueFeed(QString path, ReviewScope scope, QObject *parent)
    : QObject(parent)
    , m_reader(std::make_shared<std::unique_ptr<ReviewReader>>())
    , m_scope(std::move(scope))
    , m_path(std::move(path))
    , m_watch(new QTimer(this))
    , m_soon(new QTimer(this))
{
    m_watch->setInterval(watchEvery);
    m_soon->setSingleShot(true);
    connect(m_soon, &QTimer::timeout, this, &QueueFeed::look);
    connect(m_watch, &QTimer::timeout, this, &QueueFeed::look);
    readChanged(true); // from here on, changes are told
    readNext();
}

// The reader goes before its store.
QueueFeed::~QueueFeed()
{
    m_thread.run(
        nullptr, [reader = m_reader](StoreThread::StorePointer &) { return reader->reset(), 0; }, [](int) {});
}

void QueueFeed::setWatching(bool watching)
{
    if (!watching)
        return m_watch->stop();
    if (!m_watch->isActive()) {
        m_watch->start();
        look();
    }
}

void QueueFeed::setTold(bool told)
{
    m_watch->setInterval(told ? watchToldEvery : watchEvery);
}

void QueueFeed::lookSoon()
{
    if (m_watch->isActive() && !m_soon->isActive())
        m_soon->start(int(m_pause.remainingTime()));
}

void QueueFeed::readNext()
{
    const auto work = [reader = m_reader, path = m_path,
                       scope = m_scope](StoreThread::StorePointer &store) -> Result<ReviewChunk> {
        const Result<ReviewReader *> open = readerOf(reader, store, path, scope);
        if (!open)
            return std::unexpected(open.error());
        return (*open)->next();
    };
    m_thread.run(this, work, [this](const Result<ReviewChunk> &chunk) {
        if (!chunk) {
            m_reading = false;
            Q_EMIT failed(chunk.error());
            return;
        }
        m_reading = !chunk->articles.isEmpty();
        if (!m_reading) {
            Q_EMIT finished();
            return;
        }
        Q_EMIT arrived(*chunk);
        readNext();
    });
}

void QueueFeed::look()
{
    if (m_looking) // which may have begun before what is to be looked for
        return lookSoon();
    if (!m_reading)
        readChanged(false);
}

void QueueFeed::readChanged(bool first)
{
    m_looking = true;
    m_pause.setRemainingTime(watchEvery);
    const auto work = [reader = m_reader, path = m_path, scope = m_scope,
                       first](StoreThread::StorePointer &store) -> Result<ReviewChunk> {
        const Result<ReviewReader *> open = readerOf(reader, store, path, scope);
        if (!open)
            return std::unexpected(open.error());
        const Result<QList<ArticleId>> articles = (*open)->changedArticles();
        if (!articles)
            return std::unexpected(articles.error());
        if (first || articles->isEmpty())
            return ReviewChunk();
        return (*open)->read(*articles);
    };
    m_thread.run(this, work, [this](const Result<ReviewChunk> &chunk) {
        m_looking = false;
        if (!chunk)
            Q_EMIT failed(chunk.error());
        else if (!chunk->articles.isEmpty())
            Q_EMIT changed(*chunk);
    });
}

} // namespace Galley
