#include "storage/queuesql.h"

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
        return "published";
    case ArticleQuery::Order::Title:
        return "title_key";
    case ArticleQuery::Order::Added:
        break;
    }
    return {};
}

} // namespace

QueueSql::QueueSql(const ArticleQuery &query, Walk walk)
{
    const bool byState = query.state && query.state != SetState::New;
    // Ids are read where the walk is in their order.
    const QByteArray id = byState && walk == Walk::Sets ? "s.article_id" : "a.id";
    const QByteArray column = sortColumn(query.order);
    m_text = "SELECT a.id, a.external_id, a.title, a.published, a.source, a.language, a.length, s.state, "
             "s.span_count FROM ";
    QByteArrayList all = byState ? setsInState(query, walk) : anySets(query);
    all += after(query, id); // one after the other: parameters count as they appear
    all += words(query);
    m_text += (all.isEmpty() ? QByteArray() : " WHERE " + all.join(" AND ")) + " ORDER BY ";
    m_text += (column.isEmpty() ? QByteArray() : "a." + column + ", ") + id;
    m_text += " LIMIT " + parameter(qint64(query.limit));
}

QByteArrayList QueueSql::anySets(const ArticleQuery &query)
{
    m_text += "article a LEFT JOIN annotation_set s ON s.article_id = a.id AND s.annotator_id = ";
    m_text += parameter(query.annotator);
    if (!query.state)
        return {};
    return {"(s.state IS NULL OR s.state = " + parameter(wordFor(*query.state)) + ")"};
}

QByteArrayList QueueSql::setsInState(const ArticleQuery &query, Walk walk)
{
    // SQLite keeps the tables of a CROSS JOIN in the order in which they are written.
    m_text += walk == Walk::Sets ? "annotation_set s CROSS JOIN article a"
                                 : "article a CROSS JOIN annotation_set s";
    const QByteArray annotator = parameter(query.annotator);
    return {"a.id = s.article_id", "s.annotator_id = " + annotator,
            "s.state = " + parameter(wordFor(*query.state))};
}

QByteArrayList QueueSql::after(const ArticleQuery &query, const QByteArray &id)
{
    if (!query.after)
        return {};
    const QByteArray column = sortColumn(query.order);
    const QByteArray last = parameter(query.after->id);
    if (column.isEmpty())
        return {id + " > " + last};
    // The key as it is stored: the program's own folding may be newer.
    return {"(a." + column + ", " + id + ") > ((SELECT k." + column + " FROM article k WHERE k.id = " + last +
            "), " + last + ")"};
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
