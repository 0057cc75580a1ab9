#include "review/adjudication/reviewreader.h"

#include "review/adjudication/inparallel.h"
#include "review/adjudication/places.h"
#include "review/adjudication/remarks.h"
#include "review/adjudication/reviewrows.h"
#include "review/adjudication/versionwork.h"
#include "review/units/unitreader.h"
#include "storage/database.h"

#include <QCoreApplication>

#include <algorithm>

namespace Galley {

namespace {

constexpr qint64 FirstSpans = 500; // of a chunk
constexpr qint64 MostSpans = 20'000;

// A sum, so that it does not depend on the order of an article's sets.
quint64 trace(SetId set, Revision revision)
{
    return quint64(qHashMulti(0, set, revision)) | 1;
}

// What is known of an article's gold.
struct GoldWork
{
    SetState state = SetState::New;
    quint64 trace = 0;
    QList<Decision> decisions; // as far as states need them
};

Decision decisionFrom(const Statement &row)
{
    return {.id = row.integer(1),
            .kind = decisionKindFrom(row.string(2)).value_or(Decision::Kind::Take),
            .layer = row.string(3),
            .place = {qsizetype(row.integer(4)), qsizetype(row.integer(5))},
            .signature = row.string(6)};
}

Result<QHash<ArticleId, GoldWork>> goldBetween(Database &database, qint64 gold, ArticleId first,
                                               ArticleId last)
{
    QHash<ArticleId, GoldWork> work;
    Statement sets = database.query("SELECT s.article_id, s.id, s.revision, s.state FROM annotation_set s "
                                    "WHERE s.annotator_id = $1 AND s.article_id >= $2 AND s.article_id <= $3",
                                    gold, first, last);
    while (sets.next())
        work.insert(sets.integer(0),
                    {.state = setStateFrom(sets.string(3)).value_or(SetState::New),
                     .trace = trace(sets.integer(1), sets.integer(2)),
                     .decisions = {}});
    if (auto done = sets.finish(); !done || work.isEmpty())
        return done.transform([&] { return std::move(work); });
    Statement decisions = database.query(
        "SELECT s.article_id, d.id, d.kind, d.layer, d.begins, d.ends, d.signature FROM annotation_set s "
        "JOIN decision d ON d.set_id = s.id "
        "WHERE s.annotator_id = $1 AND s.article_id >= $2 AND s.article_id <= $3 ORDER BY d.set_id, d.id",
        gold, first, last);
    while (decisions.next())
        work[decisions.integer(0)].decisions.append(decisionFrom(decisions));
    return decisions.result(std::move(work));
}

std::unexpected<Error> stopped()
{
    return fail(Error::Kind::Io, QCoreApplication::translate("Adjudication", "Reading was stopped."));
}

} // namespace

class ReviewReader::Private
{
public:
    Private(Store &store, ReviewScope scope)
        : m_store(store)
        , m_scope(std::move(scope))
    {}

    [[nodiscard]] Result<void> prepare();
    [[nodiscard]] Result<ReviewChunk> next();
    [[nodiscard]] Result<ReviewChunk> read(const QList<ArticleId> &articles);
    [[nodiscard]] Result<QList<ArticleId>> changedArticles();

private:
    [[nodiscard]] Result<ReviewChunk> readNext();
    [[nodiscard]] Result<void> review(std::vector<ArticleUnits> articles, ReviewChunk &chunk);
    [[nodiscard]] Result<void> readTitles(ReviewChunk &chunk, ArticleId first, ArticleId last);
    void keepTrace(const ArticleUnits &units, const GoldWork &gold);
    [[nodiscard]] ReviewedArticle reviewOne(ArticleUnits units, const GoldWork &gold,
                                            const QList<WorkElsewhere> &elsewhere) const;

    [[nodiscard]] Database &database() { return m_store.database(); }

    Store &m_store;
    ReviewScope m_scope;
    QList<Annotator> m_annotators;
    qint64 m_gold = 0; // annotator; 0: none yet
    QByteArray m_condition;
    SchemaSet m_schemas;
    bool m_agreementGoes = true;
    std::unique_ptr<UnitReader> m_units;
    ArticleId m_after = 0;
    qint64 m_spans = FirstSpans;
    qint64 m_done = 0;
    std::optional<qint64> m_total;
    QHash<ArticleId, quint64> m_traces; // of the sets, as they were read
};

// An import may have brought annotators, or a schema; the project's settings may be others.
Result<void> ReviewReader::Private::prepare()
{
    auto annotators = m_store.annotators();
    if (!annotators)
        return std::unexpected(std::move(annotators).error());
    auto schemas = m_store.schemas();
    if (!schemas)
        return std::unexpected(std::move(schemas).error());
    m_schemas = std::move(*schemas);
    const auto agreement = agreementGoesToGold(m_store, m_scope);
    if (!agreement)
        return std::unexpected(agreement.error());
    m_agreementGoes = *agreement;
    if (m_units && *annotators == m_annotators)
        return {};
    m_annotators = std::move(*annotators);
    m_gold = goldAmong(m_annotators).value_or(Annotator()).id;
    const UnitReader::Options options = unitOptions(comparedAmong(m_annotators, m_scope), m_scope);
    m_condition = conditionFor(options.sets);
    m_units = std::make_unique<UnitReader>(database(), options);
    return {};
}

Result<ReviewChunk> ReviewReader::Private::next()
{
    Result<ReviewChunk> chunk = ReviewChunk();
    const auto read = database().transaction(Database::Transaction::Read, [&] {
        return prepare().and_then([&] {
            chunk = readNext();
            return chunk ? Result<void>() : std::unexpected(chunk.error());
        });
    });
    return read.and_then([&] { return std::move(chunk); });
}

Result<ReviewChunk> ReviewReader::Private::readNext()
{
    if (!m_total) {
        const auto total = database().number(
            "SELECT count(DISTINCT s.article_id) FROM annotation_set s WHERE 1 = 1" + m_condition);
        if (!total)
            return std::unexpected(total.error());
        m_total = total->value_or(0);
    }
    auto articles = m_units->readAfter(m_after, m_spans);
    if (!articles)
        return std::unexpected(std::move(articles).error());
    m_spans = std::min(m_spans * 4, MostSpans);
    m_after = articles->empty() ? m_after : articles->back().article;
    m_done += qint64(articles->size());
    ReviewChunk chunk{.articles = {}, .names = {}, .done = m_done, .total = std::max(m_done, *m_total)};
    return review(std::move(*articles), chunk).transform([&] { return std::move(chunk); });
}

Result<ReviewChunk> ReviewReader::Private::read(const QList<ArticleId> &articles)
{
    ReviewChunk chunk{.articles = {}, .names = {}, .done = m_done, .total = m_total.value_or(m_done)};
    QList<ArticleId> ids = articles;
    std::ranges::sort(ids);
    ids.erase(std::ranges::unique(ids).begin(), ids.end());
    const auto done = database().transaction(Database::Transaction::Read, [&]() -> Result<void> {
        Result<void> read = prepare();
        for (qsizetype i = 0; read && i < ids.size(); ++i) {
            m_traces.remove(ids[i]);
            read = m_units->read(ids[i]).and_then([&](ArticleUnits units) {
                std::vector<ArticleUnits> one;
                one.push_back(std::move(units));
                return review(std::move(one), chunk);
            });
        }
        return read;
    });
    return done.transform([&] { return std::move(chunk); });
}

Result<void> ReviewReader::Private::review(std::vector<ArticleUnits> articles, ReviewChunk &chunk)
{
    if (articles.empty())
        return {};
    const ArticleId first = articles.front().article;
    const ArticleId last = articles.back().article;
    const auto gold = goldBetween(database(), m_gold, first, last);
    if (!gold)
        return std::unexpected(gold.error());
    const auto elsewhere = workOnOtherVersions(database(), first, last, m_condition);
    if (!elsewhere)
        return std::unexpected(elsewhere.error());
    for (const ArticleUnits &units : articles)
        keepTrace(units, gold->value(units.article));
    const qsizetype before = chunk.articles.size();
    chunk.articles.resize(before + qsizetype(articles.size()));
    ReviewedArticle *const reviewed = chunk.articles.data() + before;
    inParallel(articles.size(), [&](std::size_t i) {
        const ArticleId id = articles[i].article;
        reviewed[i] = reviewOne(std::move(articles[i]), gold->value(id), elsewhere->value(id));
    });
    chunk.names = m_units->names();
    return readTitles(chunk, first, last);
}

void ReviewReader::Private::keepTrace(const ArticleUnits &units, const GoldWork &gold)
{
    quint64 traces = gold.trace;
    for (const UnitSet &set : units.sets)
        traces += trace(set.id, set.revision);
    if (traces != 0)
        m_traces.insert(units.article, traces);
}

// On several threads at once.
ReviewedArticle ReviewReader::Private::reviewOne(ArticleUnits units, const GoldWork &gold,
                                                 const QList<WorkElsewhere> &elsewhere) const
{
    const UnitNames &names = m_units->names();
    QList<ReviewRemark> remarks = remarksOn(units, names, m_schemas, elsewhere);
    dropUntouched(units);
    const Differences differences = differencesOf(units, names, [&](int layer, Range extent) {
        return !m_agreementGoes || std::ranges::any_of(gold.decisions, [&](const Decision &decision) {
            return isAbout(decision, names.layers.name(layer), extent);
        });
    });
    const QList<Cluster> &clusters = differences.clusters;
    ReviewedArticle article = reviewed(
        units, clusters, clusterStates(clusters, names, gold.decisions, m_agreementGoes), gold.state);
    article.agreed += differences.agreed;
    article.remarks = std::move(remarks);
    return article;
}

Result<void> ReviewReader::Private::readTitles(ReviewChunk &chunk, ArticleId first, ArticleId last)
{
    Statement rows = database().query(
        "SELECT id, external_id, title FROM article WHERE id >= $1 AND id <= $2 ORDER BY id", first, last);
    while (rows.next()) {
        const auto place =
            std::ranges::lower_bound(chunk.articles, rows.integer(0), {}, &ReviewedArticle::id);
        if (place == chunk.articles.end() || place->id != rows.integer(0))
            continue;
        place->externalId = rows.string(1);
        place->title = rows.string(2);
    }
    return rows.finish();
}

Result<QList<ArticleId>> ReviewReader::Private::changedArticles()
{
    if (auto prepared = prepare(); !prepared)
        return std::unexpected(std::move(prepared).error());
    QHash<ArticleId, quint64> present;
    Statement rows = database().query("SELECT s.article_id, s.id, s.revision FROM annotation_set s WHERE "
                                      "s.annotator_id = $1 OR (1 = 1" +
                                          m_condition + ")",
                                      m_gold);
    while (rows.next()) {
        if (const ArticleId article = rows.integer(0); article <= m_after || m_traces.contains(article))
            present[article] += trace(rows.integer(1), rows.integer(2));
    }
    QList<ArticleId> changed;
    for (auto i = present.cbegin(); i != present.cend(); ++i) {
        if (m_traces.value(i.key()) != i.value())
            changed.append(i.key());
    }
    for (auto i = m_traces.cbegin(); i != m_traces.cend(); ++i) {
        if (!present.contains(i.key()))
            changed.append(i.key());
    }
    std::ranges::sort(changed);
    return rows.result(std::move(changed));
}

ReviewReader::ReviewReader(std::unique_ptr<Private> made)
    : d(std::move(made))
{}

ReviewReader::~ReviewReader() = default;

Result<std::unique_ptr<ReviewReader>> ReviewReader::open(Store &store, ReviewScope scope)
{
    auto made = std::make_unique<Private>(store, std::move(scope));
    return made->prepare().transform(
        [&] { return std::unique_ptr<ReviewReader>(new ReviewReader(std::move(made))); });
}

Result<ReviewChunk> ReviewReader::next()
{
    return d->next();
}

Result<ReviewChunk> ReviewReader::read(const QList<ArticleId> &articles)
{
    return d->read(articles);
}

Result<QList<ArticleId>> ReviewReader::changedArticles()
{
    return d->changedArticles();
}

Result<void> ReviewReader::readAll(const std::function<void(ReviewChunk)> &deliver, const KeepGoing &progress)
{
    for (;;) {
        auto chunk = next();
        if (!chunk)
            return std::unexpected(std::move(chunk).error());
        if (chunk->articles.isEmpty())
            return {};
        const qint64 done = chunk->done;
        const qint64 total = chunk->total;
        deliver(std::move(*chunk));
        if (progress && !progress(done, total))
            return stopped();
    }
}

} // namespace Galley
