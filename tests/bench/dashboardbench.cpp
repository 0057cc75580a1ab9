#include "dashboardbench.h"

#include "reviewload.h"
#include "storage/database.h"
#include "team/dashboard/dashboardreader.h"

#include <QElapsedTimer>

#include <functional>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr int Rounds = 5;
constexpr qint64 Start = 1'700'000'000'000; // of work; milliseconds since 1970

// As if every span had been marked in the window, one every ten seconds, over some weeks; with a source, a
// date and an assignment for each article.
Result<void> addWork(Store &store)
{
    const QList<QByteArray> steps{
        "UPDATE span SET active_ms = 2000 + (set_id * 31 + id * 7919) % 9000",
        "UPDATE annotation_set SET active_ms = 120000 + id % 60000",
        "INSERT INTO journal(set_id, revision, at, annotator, kind, target, action, changes, bulk) SELECT "
        "p.set_id, p.id + 1, $1 + p.set_id * 120000 + p.id * 3000, n.name, 'edit', 0, 'mark', "
        "'{\"action\":\"mark\",\"changes\":[{\"span\":true,\"after\":{\"id\":1,\"layer\":\"name\",\"label\":"
        "\"person\",\"segments\":[[1000,1010]],\"quote\":\"\",\"activeMs\":2000}}],\"rest\":\"' || p.quote "
        "|| "
        "'\"}', 0 FROM span p JOIN annotation_set s ON s.id = p.set_id JOIN annotator n ON n.id = "
        "s.annotator_id",
        "INSERT INTO journal(set_id, revision, at, annotator, kind, target, action, changes, bulk) SELECT "
        "s.id, 1000, $1 + s.id * 120000 + 100000, n.name, 'edit', 0, 'state', "
        "'{\"action\":\"state\",\"changes\":[{\"state\":true,\"before\":\"in-progress\",\"after\":\"done\"}]}"
        "', "
        "0 FROM annotation_set s JOIN annotator n ON n.id = s.annotator_id WHERE $1 > 0",
        "UPDATE annotation_set SET revision = 1000",
        "UPDATE article SET source = 'source ' || id % 40, published = '2024-0' || (1 + id % 9) || '-' || "
        "(10 "
        "+ id % 18)",
        "INSERT INTO assignment(article_id, annotator_id, assigned_by, at, due) SELECT article_id, "
        "annotator_id, 'lead', 0, '2026-01-31' FROM annotation_set"};
    return store.transaction([&]() -> Result<void> {
        for (const QByteArray &sql : steps) {
            const auto done =
                sql.contains("$1") ? store.database().execute(sql, Start) : store.database().execute(sql);
            if (!done)
                return std::unexpected(done.error());
        }
        return {};
    });
}

Result<BenchResult> timed(const QString &name, const QString &load, const std::function<Result<void>()> &work)
{
    QList<double> samples;
    for (int i = 0; i < Rounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        if (auto done = work(); !done)
            return std::unexpected(std::move(done).error());
        samples.append(double(timer.nsecsElapsed()) / 1e6);
    }
    return summarised(name, load, samples, u"ms"_s);
}

} // namespace

Result<QList<BenchResult>> measureDashboard(const QString &folder, qint64 articles)
{
    const QString path = folder + u"/dashboard.galley"_s;
    if (auto written = ReviewLoad{.articles = articles}.write(path); !written)
        return std::unexpected(written.error());
    const auto store = Store::open(path);
    if (!store)
        return std::unexpected(store.error());
    if (auto added = addWork(**store); !added)
        return std::unexpected(added.error());
    QList<BenchResult> results;
    for (const bool agreement : {false, true}) {
        auto result = timed(
            agreement ? u"… with agreement"_s : u"dashboard's counts"_s, u"%1 articles"_s.arg(articles),
            [&] { return readDashboard(**store, {.agreement = agreement}).transform([](const auto &) {}); });
        if (!result)
            return std::unexpected(std::move(result).error());
        results.append(*result);
    }
    return results;
}

} // namespace Galley
