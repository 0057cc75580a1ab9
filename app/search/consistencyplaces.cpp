#include "search/consistency.h"

#include "search/fulltext.h"
#include "search/hitstream.h"
#include "search/markedtext.h"
#include "search/quotefinder.h"
#include "search/sqltext.h"
#include "storage/labelnames.h"
#include "text/folding.h"

#include <algorithm>

namespace Galley {

namespace {

constexpr int Context = 60;

class PlaceReader
{
public:
    PlaceReader(Store &store, const ConsistencySpec &spec, const QString &quote, const Treatment &treatment)
        : m_store(store)
        , m_spec(spec)
        , m_key(spec.folded ? foldKey(quote) : quote)
        , m_treatment(treatment)
        , m_finder({m_key}, spec.folded)
        , m_names(store.database())
    {}

    // Articles that may have such places, ascending.
    [[nodiscard]] Result<QList<ArticleId>> articles()
    {
        auto worked = articlesWithWork(m_store, m_spec.annotator);
        const auto found =
            m_treatment.kind == Treatment::Kind::Marked ? articlesMarked() : articlesWithWords();
        if (!worked || !found || !*found)
            return found ? worked : std::unexpected(found.error());
        erase_if(*worked, [&](ArticleId id) { return !std::ranges::binary_search(**found, id); });
        return worked;
    }

    [[nodiscard]] Result<QList<Hit>> of(ArticleId id)
    {
        auto hits = m_treatment.kind == Treatment::Kind::Marked ? marked(id) : unmarked(id);
        if (!hits || hits->isEmpty())
            return hits;
        const auto article = m_store.article(id);
        if (!article)
            return std::unexpected(article.error());
        for (Hit &hit : *hits) {
            hit.externalId = article->externalId;
            hit.title = article->title;
            hit.source = article->source;
            hit.published = article->published;
            addContext(hit, article->text, Context);
        }
        return hits;
    }

private:
    // None: any may have them.
    using Candidates = Result<std::optional<QList<ArticleId>>>;

    [[nodiscard]] Candidates articlesMarked()
    {
        Database &database = m_store.database();
        return idsOf(database.query(
            "SELECT DISTINCT s.article_id FROM span p JOIN annotation_set s ON s.id = p.set_id "
            "WHERE p.label_id = (SELECT id FROM label WHERE layer = $1 AND label = $2) AND " +
                (m_spec.folded ? database.foldKeySql("p.quote") : "p.quote") + " = $3 ORDER BY s.article_id",
            m_treatment.layer, m_treatment.label, m_key));
    }

    [[nodiscard]] Candidates articlesWithWords()
    {
        const auto match = FullText::matchFor(
            {.text = m_key, .kind = m_spec.folded ? PatternSpec::Kind::Folded : PatternSpec::Kind::Exact});
        if (!match)
            return std::nullopt;
        Database &database = m_store.database();
        SqlText sql;
        sql.text = "SELECT a.id FROM article a WHERE " + database.textMatchSql("a.id", *match, sql.adder()) +
            " ORDER BY a.id";
        return idsOf(sql.statement(database));
    }

    [[nodiscard]] static Candidates idsOf(Statement rows)
    {
        QList<ArticleId> ids;
        while (rows.next())
            ids.append(rows.integer(0));
        return rows.result(std::optional(ids));
    }

    [[nodiscard]] Result<QList<Hit>> marked(ArticleId id)
    {
        QList<Hit> hits;
        Statement spans = spansOf(m_store.database(), id, m_spec.annotator);
        while (spans.next()) {
            const QString quote = spans.string(3);
            if ((m_spec.folded ? foldKey(quote) : quote) != m_key)
                continue;
            const auto name = m_names.name(spans.integer(2));
            if (!name)
                return std::unexpected(name.error());
            if (name->layer == m_treatment.layer && name->label == m_treatment.label)
                hits.append({.article = id,
                             .set = spans.integer(4),
                             .span = spans.integer(5),
                             .range = {spans.integer(0), spans.integer(1)},
                             .quote = quote,
                             .layer = name->layer,
                             .label = name->label,
                             .annotator = spans.string(6)});
        }
        return spans.result(hits);
    }

    [[nodiscard]] Result<QList<Hit>> unmarked(ArticleId id)
    {
        const auto article = m_store.article(id);
        const auto covered = MarkedText::read(m_store.database(), id, m_spec.annotator);
        if (!article || !covered)
            return std::unexpected(article ? covered.error() : article.error());
        QList<Hit> hits;
        m_finder.find(
            article->text, [&](Range range) { return !covered->overlaps(range); },
            [&](qsizetype, Range range) {
                hits.append({.article = id, .range = range, .quote = article->text.view(range).toString()});
            });
        return hits;
    }

    Store &m_store;
    const ConsistencySpec &m_spec;
    QString m_key;
    const Treatment &m_treatment;
    QuoteFinder m_finder;
    LabelNames m_names;
};

} // namespace

Result<QList<Hit>> placesOf(Store &store, const ConsistencySpec &spec, const QString &quote,
                            const Treatment &treatment, qsizetype limit, const KeepGoing &progress)
{
    PlaceReader reader(store, spec, quote, treatment);
    const auto articles = reader.articles();
    if (!articles)
        return std::unexpected(articles.error());
    QList<Hit> hits;
    for (qsizetype i = 0; i < articles->size() && hits.size() < limit; ++i) {
        if (progress && !progress(i, articles->size()))
            break;
        auto found = reader.of(articles->at(i));
        if (!found)
            return found;
        hits += *found;
    }
    return hits;
}

} // namespace Galley
