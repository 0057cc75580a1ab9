#include "search/articlehits.h"

#include "storage/articlereader.h"
#include "storage/labelnames.h"

#include <algorithm>

namespace Galley {

using Kind = Query::Hits;

void ArticleHits::prepare(const std::function<QByteArray(SqlText &)> &condition)
{
    const QByteArray article = m_rows.parameter(qint64(0));
    const QByteArray sets = "FROM annotation_set s CROSS JOIN article a CROSS JOIN annotator n ";
    const QByteArray joins = "a.id = s.article_id AND n.id = s.annotator_id AND s.article_id = " + article;
    const QByteArray exact = condition(m_rows);
    const QByteArray where = joins + (exact.isEmpty() ? QByteArray() : " AND (" + exact + ")") +
        conditionFor({.blindFor = options.blindFor});
    m_asksSets = !exact.isEmpty();
    if (kind == Kind::Spans)
        m_rows.text = "SELECT s.id, n.name, p.id, p.begins, p.ends, p.quote, l.layer, l.label " + sets +
            "CROSS JOIN span p CROSS JOIN label l WHERE " + where +
            " AND p.set_id = s.id AND l.id = p.label_id ORDER BY s.id, p.begins, p.ends DESC, p.id";
    else
        m_rows.text = "SELECT s.id, n.name " + sets + "WHERE " + where + " ORDER BY s.id";
}

Statement ArticleHits::rows(Store &store, ArticleId article) const
{
    Statement statement = m_rows.statement(store.database());
    statement.bind(1, article);
    return statement;
}

Result<QList<Hit>> ArticleHits::of(Store &store, ArticleId id)
{
    Result<QList<Hit>> hits = kind == Kind::Spans ? spans(store, id)
        : kind == Kind::Sets                      ? sets(store, id)
                                                  : QList<Hit>{Hit{.article = id}};
    if (!hits || hits->isEmpty())
        return hits;
    const auto article = store.article(id);
    if (!article)
        return std::unexpected(article.error());
    if (kind == Kind::Text)
        hits = text(store, *article);
    if (!hits)
        return hits;
    for (Hit &hit : *hits) {
        hit.externalId = article->externalId;
        hit.title = article->title;
        hit.source = article->source;
        hit.published = article->published;
        if (!hit.range.isEmpty() || hit.span)
            addContext(hit, article->text, options.context);
    }
    return hits;
}

Result<QList<Hit>> ArticleHits::spans(Store &store, ArticleId article) const
{
    QList<Hit> hits;
    Statement row = rows(store, article);
    while (row.next())
        hits.append({.article = article,
                     .set = row.integer(0),
                     .span = row.integer(2),
                     .range = {row.integer(3), row.integer(4)},
                     .quote = row.string(5),
                     .layer = row.string(6),
                     .label = row.string(7),
                     .annotator = row.string(1)});
    return row.result(hits);
}

Result<QList<Hit>> ArticleHits::sets(Store &store, ArticleId article) const
{
    QList<Hit> hits;
    Statement row = rows(store, article);
    while (row.next())
        hits.append({.article = article, .set = row.integer(0), .annotator = row.string(1)});
    return row.result(hits);
}

Result<bool> ArticleHits::setsFit(Store &store, ArticleId article) const
{
    if (!m_asksSets)
        return true;
    Statement row = rows(store, article);
    const bool any = row.next();
    return row.result(any);
}

Result<QList<Hit>> ArticleHits::text(Store &store, const Article &article) const
{
    const auto fits = setsFit(store, article.id);
    if (!fits || !*fits)
        return fits.transform([](bool) { return QList<Hit>(); });
    const auto found = places(article.text);
    if (!found)
        return std::unexpected(found.error());
    const auto marked = found->isEmpty() ? QList<Mark>() : marks(store, article.id);
    if (!marked)
        return std::unexpected(marked.error());
    QList<Hit> hits;
    for (const Range &place : *found) {
        const auto overlaps = [&](const Mark &mark) { return mark.extent.overlaps(place); };
        if (unmarkedOnly && std::ranges::any_of(*marked, overlaps))
            continue;
        Hit hit{.article = article.id, .range = place, .quote = article.text.view(place).toString()};
        const auto mark = std::ranges::find(*marked, place, &Mark::extent);
        if (mark != marked->end()) {
            hit.set = mark->set;
            hit.span = mark->span;
            hit.layer = mark->layer;
            hit.label = mark->label;
            hit.annotator = mark->annotator;
        }
        hits.append(std::move(hit));
    }
    return hits;
}

Result<QList<Range>> ArticleHits::places(const ArticleText &text) const
{
    QList<Range> all;
    for (const Pattern &pattern : patterns) {
        const auto found = pattern.matches(text);
        if (!found)
            return found;
        all += *found;
    }
    std::ranges::sort(all);
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

// Spans of the annotators that the query names; else of the one in the options; else, for what is unmarked,
// of all.
Result<QList<ArticleHits::Mark>> ArticleHits::marks(Store &store, ArticleId article) const
{
    QList<qint64> owners = annotators;
    if (owners.isEmpty() && options.annotator)
        owners = {options.annotator};
    if (owners.isEmpty() && !unmarkedOnly)
        return QList<Mark>();
    Statement row = store.database().query(
        "SELECT s.id, p.id, p.begins, p.ends, l.layer, l.label, n.name FROM annotation_set s "
        "JOIN annotator n ON n.id = s.annotator_id JOIN span p ON p.set_id = s.id JOIN label l ON l.id = "
        "p.label_id "
        "WHERE s.article_id = $1" +
            (owners.isEmpty() ? QByteArray() : " AND s.annotator_id IN " + SqlText::list(owners)) +
            conditionFor({.blindFor = options.blindFor}) + " ORDER BY s.id, p.id",
        article);
    QList<Mark> all;
    while (row.next())
        all.append({row.integer(0),
                    row.integer(1),
                    {row.integer(2), row.integer(3)},
                    row.string(4),
                    row.string(5),
                    row.string(6)});
    return row.result(all);
}

} // namespace Galley
