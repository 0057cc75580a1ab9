#include "reviewbench.h"

#include "review/adjudication/precedents.h"
#include "review/adjudication/reviewindex.h"
#include "review/adjudication/reviewreader.h"
#include "reviewkeys.h"
#include "reviewload.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr int Rounds = 3;
constexpr int Decisions = 300;

class ReviewBench
{
public:
    ReviewBench(Store &store, QString load)
        : m_store(store)
        , m_load(std::move(load))
    {}

    [[nodiscard]] Result<QList<BenchResult>> run()
    {
        Result<void> done;
        for (int i = 0; done && i < Rounds; ++i)
            done = readQueue();
        addQueue();
        if (done)
            done = decide();
        if (!done)
            return std::unexpected(done.error());
        return m_results;
    }

private:
    [[nodiscard]] double milliseconds() const { return double(m_timer.nsecsElapsed()) / 1e6; }

    [[nodiscard]] Result<void> readQueue()
    {
        m_index.clear();
        m_timer.start();
        auto reader = ReviewReader::open(m_store);
        if (!reader)
            return std::unexpected(reader.error());
        bool first = true;
        const auto read = (*reader)->readAll([&](const ReviewChunk &chunk) {
            m_index.put(chunk);
            if (std::exchange(first, false))
                m_firstRows.append(milliseconds());
        });
        m_whole.append(milliseconds());
        m_reader = std::move(*reader);
        return read;
    }

    void addQueue()
    {
        m_results.append(summarised(u"first rows"_s, m_load, m_firstRows, u"ms"_s));
        m_results.append(summarised(u"whole queue"_s, m_load, m_whole, u"ms"_s));
        m_results.append(summarised(u"… places"_s, m_load, {double(m_index.totals().open)}, u"places"_s));
        measure(u"… by severity"_s,
                [&] { m_places = m_index.select({.order = ReviewQuery::Order::Severity}); });
        measure(u"… what changed"_s, [&] { std::ignore = m_reader->changedArticles(); });
    }

    void measure(const QString &name, const std::function<void()> &work)
    {
        QList<double> samples;
        for (int i = 0; i < Rounds; ++i) {
            m_timer.start();
            work();
            samples.append(milliseconds());
        }
        m_results.append(summarised(name, m_load, samples, u"ms"_s));
    }

    [[nodiscard]] Result<void> decide()
    {
        Result<void> done;
        for (int i = 0; done && i < Decisions && i < m_places.size(); ++i)
            done = decideOne(m_places[i * (m_places.size() / Decisions)]);
        m_results.append(summarised(u"open article"_s, m_load, m_opening, u"ms"_s));
        m_results += withSlowest(u"decision"_s, m_load, m_deciding, u"ms"_s);
        m_results += withSlowest(u"… stored"_s, m_load, m_storing, u"ms"_s);
        m_results.append(summarised(u"precedents"_s, m_load, m_looking, u"ms"_s));
        return done;
    }

    // From opening the article to the queue without the place.
    [[nodiscard]] Result<void> decideOne(ReviewIndex::Place place)
    {
        const ReviewRow *const row = m_index.row(place);
        if (!row)
            return {};
        const QByteArray signature = row->signature;
        m_timer.start();
        auto review = loadReview(m_store, place.article);
        m_opening.append(milliseconds());
        if (!review)
            return std::unexpected(review.error());
        const auto cluster = std::ranges::find(review->clusters, signature, &Cluster::signature);
        if (cluster == review->clusters.end())
            return fail(Error::Kind::NotFound, u"a place of the queue is not in its article"_s);
        return carryOut(*review, *cluster);
    }

    [[nodiscard]] Result<void> carryOut(ReviewArticle &review, const Cluster &cluster)
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        m_timer.start();
        const auto edit = editFor(cluster, {}, review.gold.set, review.context(u"bench"_s, now));
        if (!edit)
            return std::unexpected(edit.error());
        if (auto applied = review.gold.set.apply(*edit); !applied)
            return applied;
        m_index.put(reviewedArticle(review, review.gold.set), review.names);
        m_deciding.append(milliseconds());
        m_timer.start();
        auto stored = m_store.append(
            review.gold.set.id,
            {.revision = review.gold.revision + 1, .at = now, .annotator = u"bench"_s, .edit = *edit});
        m_storing.append(milliseconds());
        m_timer.start();
        const auto earlier = precedents(m_store, cluster, review.context({}, now));
        m_looking.append(milliseconds());
        return earlier ? stored : std::unexpected(earlier.error());
    }

    Store &m_store;
    QString m_load;
    QElapsedTimer m_timer;
    ReviewIndex m_index;
    std::unique_ptr<ReviewReader> m_reader;
    QList<ReviewIndex::Place> m_places;
    QList<double> m_firstRows;
    QList<double> m_whole;
    QList<double> m_opening;
    QList<double> m_deciding;
    QList<double> m_storing;
    QList<double> m_looking;
    QList<BenchResult> m_results;
};

} // namespace

Result<QList<BenchResult>> measureReview(const QString &folder, qint64 articles)
{
    const QString path = folder + u"/review.galley"_s;
    if (auto written = ReviewLoad{.articles = articles}.write(path); !written)
        return std::unexpected(written.error());
    const QString load = u"%1 articles"_s.arg(articles);
    auto store = Store::open(path);
    if (!store)
        return std::unexpected(store.error());
    auto measured = ReviewBench(**store, load).run();
    store->reset();
    return measured.and_then([&](const QList<BenchResult> &results) {
        return measureReviewKeys(path, load).transform([&](const QList<BenchResult> &keys) {
            return results + keys;
        });
    });
}

} // namespace Galley
