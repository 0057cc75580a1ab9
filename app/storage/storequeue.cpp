#include "storage/store.h"

#include "storage/assignmentrows.h"
#include "storage/database.h"
#include "storage/queuesql.h"

namespace Galley {

namespace {

ArticleRow rowFrom(const Statement &row)
{
    return {.id = row.integer(0),
            .externalId = row.string(1),
            .title = row.string(2),
            .published = row.string(3),
            .source = row.string(4),
            .language = row.string(5),
            .length = qsizetype(row.integer(6)),
            .state = setStateFrom(row.string(7)).value_or(SetState::New),
            .spans = qsizetype(row.integer(8)),
            .assigned = !row.isNull(9),
            .due = row.isNull(9) ? QDate() : dueFromColumn(row.string(9))};
}

constexpr qint64 FewSets = 2000; // sorted within a few milliseconds

Result<QueueSql::Walk> walkOf(const Result<std::optional<qint64>> &count)
{
    return count.transform([](std::optional<qint64> number) {
        return number.value_or(0) < FewSets ? QueueSql::Walk::Sets : QueueSql::Walk::Articles;
    });
}

// Few sets are sorted; of many, the next page is near in any order.
Result<QueueSql::Walk> walkFor(const ArticleQuery &query, Database &database)
{
    if (query.order == ArticleQuery::Order::Added)
        return QueueSql::Walk::Sets;
    if (query.state && query.state != SetState::New)
        return walkOf(database.number("SELECT count(*) FROM (SELECT 1 FROM annotation_set WHERE "
                                      "annotator_id = $1 AND state = $2 LIMIT $3) few",
                                      query.annotator, wordFor(*query.state), FewSets));
    if (!query.assigned)
        return QueueSql::Walk::Sets;
    return walkOf(database.number(
        "SELECT count(*) FROM (SELECT 1 FROM assignment WHERE annotator_id = $1 LIMIT $2) few",
        query.annotator, FewSets));
}

} // namespace

Result<QList<ArticleRow>> Store::articles(const ArticleQuery &query)
{
    const auto walk = walkFor(query, *m_database);
    if (!walk)
        return std::unexpected(walk.error());
    const QueueSql sql(query, *walk);
    Statement rows = m_database->prepare(sql.text());
    sql.bindTo(rows);
    QList<ArticleRow> page;
    while (rows.next())
        page.append(rowFrom(rows));
    return rows.result(page);
}

Result<QList<SetFacts>> Store::setFacts(qint64 annotator, const QList<ArticleId> &articles)
{
    QList<SetFacts> facts;
    for (const ArticleId article : articles) {
        Statement row = m_database->query("SELECT state, span_count, revision FROM annotation_set WHERE "
                                          "article_id = $1 AND annotator_id = $2",
                                          article, annotator);
        if (row.next())
            facts.append({.article = article,
                          .state = setStateFrom(row.string(0)).value_or(SetState::New),
                          .spans = qsizetype(row.integer(1)),
                          .revision = row.integer(2)});
        if (auto read = row.finish(); !read)
            return std::unexpected(std::move(read).error());
    }
    return facts;
}

} // namespace Galley
