#include "storage/nearkeys.h"

namespace Galley {

namespace {

// What a query has for each key, from $2 on; $1 is the article.
QByteArray forEach(const QList<qint64> &keys, const QByteArray &before, const QByteArray &after)
{
    QByteArrayList parts;
    for (qsizetype i = 0; i < keys.size(); ++i)
        parts += before + '$' + QByteArray::number(i + 2) + after;
    return parts.join(", ");
}

Result<void> run(Statement statement, ArticleId article, const QList<qint64> &keys)
{
    statement.bind(1, article);
    for (qsizetype i = 0; i < keys.size(); ++i)
        statement.bind(int(i) + 2, keys[i]);
    return statement.send();
}

} // namespace

// One statement for all keys, because each is a way to the server and back.
Result<void> insertNearKeys(Database &database, ArticleId article, const QList<qint64> &keys)
{
    if (keys.isEmpty())
        return {};
    return run(database.prepare("INSERT INTO near_key(article_id, key) VALUES" + forEach(keys, "($1, ", ")") +
                                " ON CONFLICT DO NOTHING"),
               article, keys);
}

Result<void> removeNearKeys(Database &database, ArticleId article, const QList<qint64> &keys)
{
    if (keys.isEmpty())
        return {};
    return run(database.prepare("DELETE FROM near_key WHERE article_id = $1 AND key IN (" +
                                forEach(keys, "", "") + ")"),
               article, keys);
}

Result<QList<ArticleId>> nearCandidates(Database &database, const QList<qint64> &keys, int limit)
{
    if (keys.isEmpty())
        return QList<ArticleId>();
    QByteArrayList parameters;
    for (qsizetype i = 1; i <= keys.size(); ++i)
        parameters += '$' + QByteArray::number(i);
    Statement rows = database.prepare(
        "SELECT article_id FROM near_key WHERE key IN (" + parameters.join(", ") +
        ") GROUP BY article_id ORDER BY count(*) DESC, article_id LIMIT " + QByteArray::number(limit));
    for (qsizetype i = 0; i < keys.size(); ++i)
        rows.bind(int(i) + 1, keys[i]);
    QList<ArticleId> articles;
    while (rows.next())
        articles.append(rows.integer(0));
    return rows.result(articles);
}

} // namespace Galley
