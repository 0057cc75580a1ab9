#include "find/articlefinder.h"

#include <QElapsedTimer>

#include <atomic>

namespace Galley {

namespace {

constexpr qint64 firstPortionMs = 8; // until the first hits are shown; later ones may take longer
constexpr qint64 portionMs = 60;

} // namespace

struct ArticleFinder::Job
{
    ArticleText text;
    Pattern pattern;
    std::atomic<bool> stopped = false;

    // Calls deliver with each portion.
    Result<void> run(const std::function<void(const QList<Range> &)> &deliver) const;
};

Result<void> ArticleFinder::Job::run(const std::function<void(const QList<Range> &)> &deliver) const
{
    QList<Range> portion;
    qsizetype count = 0;
    QElapsedTimer clock;
    clock.start();
    Result<void> outcome = pattern.visit(text, [&](Range hit) {
        portion.append(hit);
        if (clock.hasExpired(count == 0 ? firstPortionMs : portionMs)) {
            count += portion.size();
            deliver(std::exchange(portion, {}));
            clock.restart();
        }
        return !stopped && count + portion.size() < mostHits;
    });
    deliver(portion);
    return outcome;
}

ArticleFinder::ArticleFinder(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

ArticleFinder::~ArticleFinder()
{
    stop();
    m_pool.waitForDone();
}

Result<void> ArticleFinder::start(const ArticleText &text, const PatternSpec &query)
{
    stop();
    const Result<Pattern> pattern = Pattern::make(query);
    if (!pattern)
        return std::unexpected(pattern.error());
    m_job = std::make_shared<Job>(text, *pattern);
    m_pool.start([this, job = m_job] {
        const Result<void> outcome = job->run([&](const QList<Range> &hits) {
            QMetaObject::invokeMethod(this, [this, job, hits] { deliver(job, hits); }, Qt::QueuedConnection);
        });
        QMetaObject::invokeMethod(this, [this, job, outcome] { finish(job, outcome); }, Qt::QueuedConnection);
    });
    return {};
}

void ArticleFinder::stop()
{
    if (m_job)
        m_job->stopped = true;
    m_job.reset();
}

void ArticleFinder::deliver(const std::shared_ptr<Job> &job, const QList<Range> &hits)
{
    if (job == m_job && !hits.isEmpty())
        Q_EMIT found(hits);
}

void ArticleFinder::finish(const std::shared_ptr<Job> &job, const Result<void> &outcome)
{
    if (job != m_job)
        return;
    m_job.reset();
    if (outcome)
        Q_EMIT finished();
    else
        Q_EMIT gaveUp(outcome.error());
}

} // namespace Galley
