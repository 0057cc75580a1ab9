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

QByteArray orderBy(ArticleQuery::Order order)
{
    const QByteArray column = sortColumn(order);
    return column.isEmpty() ? QByteArray("a.id") : QByteArray("a." + column + ", a.id");
}

} // namespace

QueueSql::QueueSql(const ArticleQuery &query)
{
    m_text = "SELECT a.id, a.external_id, a.title, a.published, a.source, a.language, a.length, s.state, "
             "s.span_count "
             "FROM article a LEFT JOIN annotation_set s ON s.article_id = a.id AND s.annotator_id = ";
    m_text += parameter(query.annotator);
    if (const QByteArrayList all = conditions(query); !all.isEmpty())
        m_text += " WHERE " + all.join(" AND ");
    m_text += " ORDER BY " + orderBy(query.order) + " LIMIT " + parameter(qint64(query.limit));
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

QByteArrayList QueueSql::conditions(const ArticleQuery &query)
{
    QByteArrayList all;
    if (query.after) {
        const QByteArray column = sortColumn(query.order);
        const QByteArray id = parameter(query.after->id);
        // The key as it is stored: the program's own folding may be newer.
        all += column.isEmpty() ? QByteArray("a.id > " + id)
                                : QByteArray("(a." + column + ", a.id) > ((SELECT k." + column +
                                             " FROM article k WHERE k.id = " + id + "), " + id + ")");
    }
    if (query.state == SetState::New)
        all += "(s.state IS NULL OR s.state = " + parameter(wordFor(SetState::New)) + ")";
    else if (query.state)
        all += "s.state = " + parameter(wordFor(*query.state));
    static const QRegularExpression space(QStringLiteral("\\s+"));
    for (const QString &word : query.filter.split(space, Qt::SkipEmptyParts))
        all += "a.words LIKE " + parameter(filterPattern(word)) + " ESCAPE '\\'";
    return all;
}

void QueueSql::bindTo(Statement &statement) const
{
    for (qsizetype i = 0; i < m_values.size(); ++i)
        std::visit([&](const auto &value) { statement.bind(int(i) + 1, value); }, m_values[i]);
}

} // namespace Galley
