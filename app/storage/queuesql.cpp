#include "storage/queuesql.h"

#include "storage/assignmentrows.h"
#include "storage/database.h"
#include "storage/sortkeys.h"

#include <QRegularExpression>

namespace Galley {

namespace {

// Articles sort by it, then by id.
QByteArray sortColumn(ArticleQuery::Order order)
{
    switch (order) {
    case ArticleQuery::Order::Published:
        return "a.published";
    case ArticleQuery::Order::Title:
        return "a.title_key";
    case ArticleQuery::Order::Due:
        return "g.due";
    case ArticleQuery::Order::Added:
        break;
    }
    return {};
}

} // namespace

QueueSql::QueueSql(const ArticleQuery &asked, Walk walk)
{
    ArticleQuery query = asked;
    if (!query.assigned && query.order == ArticleQuery::Order::Due)
        query.order = ArticleQuery::Order::Added;
    const QByteArray column = sortColumn(query.order);
    m_text = "SELECT a.id, a.external_id, a.title, a.published, a.source, a.language, a.length, s.state, "
             "s.span_count, g.due FROM ";
    Tables tables = tablesFor(query, walk);
    tables.conditions += after(query, tables.id); // one after the other: parameters count as they appear
    tables.conditions += words(query);
    m_text += (tables.conditions.isEmpty() ? QByteArray() : " WHERE " + tables.conditions.join(" AND ")) +
        " ORDER BY ";
    m_text += (column.isEmpty() ? QByteArray() : column + ", ") + tables.id;
    m_text += " LIMIT " + parameter(qint64(query.limit));
}

// SQLite keeps the tables of a CROSS JOIN in the order in which they are written.
QueueSql::Tables QueueSql::tablesFor(const ArticleQuery &query, Walk walk)
{
    if (query.state && query.state != SetState::New)
        return walk == Walk::Sets ? setsInState(query) : articlesInState(query);
    return query.assigned ? assigned(query, walk) : anySets(query);
}

QueueSql::Tables QueueSql::anySets(const ArticleQuery &query)
{
    m_text += "article a" + withSet(query);
    m_text += withAssignment(query);
    return {.id = "a.id", .conditions = stateOf(query)};
}

QueueSql::Tables QueueSql::assigned(const ArticleQuery &query, Walk walk)
{
    const bool byArticle = walk == Walk::Articles && query.order != ArticleQuery::Order::Due &&
        query.order != ArticleQuery::Order::Added;
    m_text += byArticle ? "article a CROSS JOIN assignment g" : "assignment g CROSS JOIN article a";
    m_text += withSet(query);
    Tables tables{.id = byArticle ? "a.id" : "g.article_id", .conditions = {"a.id = g.article_id"}};
    tables.conditions += "g.annotator_id = " + parameter(query.annotator);
    tables.conditions += stateOf(query);
    return tables;
}

QueueSql::Tables QueueSql::setsInState(const ArticleQuery &query)
{
    m_text += "annotation_set s CROSS JOIN article a" + withAssignment(query);
    return {.id = "s.article_id", .conditions = inState(query)};
}

QueueSql::Tables QueueSql::articlesInState(const ArticleQuery &query)
{
    if (query.order != ArticleQuery::Order::Due) {
        m_text += "article a CROSS JOIN annotation_set s" + withAssignment(query);
        return {.id = "a.id", .conditions = inState(query)};
    }
    m_text += "assignment g CROSS JOIN annotation_set s CROSS JOIN article a";
    Tables tables{.id = "g.article_id", .conditions = {"s.article_id = g.article_id"}};
    tables.conditions += "g.annotator_id = " + parameter(query.annotator);
    tables.conditions += inState(query);
    return tables;
}

QByteArray QueueSql::withSet(const ArticleQuery &query)
{
    return " LEFT JOIN annotation_set s ON s.article_id = a.id AND s.annotator_id = " +
        parameter(query.annotator);
}

QByteArray QueueSql::withAssignment(const ArticleQuery &query)
{
    return (query.assigned ? " JOIN" : " LEFT JOIN") +
        QByteArray(" assignment g ON g.article_id = a.id AND g.annotator_id = ") + parameter(query.annotator);
}

QByteArrayList QueueSql::stateOf(const ArticleQuery &query)
{
    if (!query.state)
        return {};
    return {"(s.state IS NULL OR s.state = " + parameter(wordFor(*query.state)) + ")"};
}

QByteArrayList QueueSql::inState(const ArticleQuery &query)
{
    const QByteArray annotator = parameter(query.annotator);
    return {"a.id = s.article_id", "s.annotator_id = " + annotator,
            "s.state = " + parameter(wordFor(*query.state))};
}

QByteArrayList QueueSql::after(const ArticleQuery &query, const QByteArray &id)
{
    if (!query.after)
        return {};
    const QByteArray column = sortColumn(query.order);
    if (query.order == ArticleQuery::Order::Due) {
        // As it was shown: a deadline that was moved meanwhile must not end the list.
        const QByteArray due = parameter(dueToColumn(query.after->due));
        return {"(g.due, " + id + ") > (" + due + ", " + parameter(query.after->id) + ")"};
    }
    const QByteArray last = parameter(query.after->id);
    if (column.isEmpty())
        return {id + " > " + last};
    // The key as it is stored: the program's own folding may be newer.
    return {"(" + column + ", " + id + ") > ((SELECT " + QByteArray(column).replace("a.", "k.") +
            " FROM article k WHERE k.id = " + last + "), " + last + ")"};
}

QByteArrayList QueueSql::words(const ArticleQuery &query)
{
    static const QRegularExpression space(QStringLiteral("\\s+"));
    QByteArrayList all;
    for (const QString &word : query.filter.split(space, Qt::SkipEmptyParts))
        all += "a.words LIKE " + parameter(filterPattern(word)) + " ESCAPE '\\'";
    return all;
}

QByteArray QueueSql::parameter(qint64 value)
{
    m_values.append(value);
    return "$" + QByteArray::number(m_values.size());
}

QByteArray QueueSql::parameter(const QString &value)
{
    m_values.append(value);
    return "$" + QByteArray::number(m_values.size());
}

void QueueSql::bindTo(Statement &statement) const
{
    for (qsizetype i = 0; i < m_values.size(); ++i)
        std::visit([&](const auto &value) { statement.bind(int(i) + 1, value); }, m_values[i]);
}

} // namespace Galley
