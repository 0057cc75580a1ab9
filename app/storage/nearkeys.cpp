#include "storage/nearkeys.h"

namespace Galley {

Result<void> insertNearKeys(Database &database, ArticleId article, const QList<qint64> &keys)
{
    for (const qint64 key : keys) {
        if (auto inserted = database.execute(
                "INSERT INTO near_key(key, article_id) VALUES($1, $2) ON CONFLICT DO NOTHING", key, article);
            !inserted)
            return std::unexpected(std::move(inserted).error());
    }
    return {};
}

Result<void> removeNearKeys(Database &database, ArticleId article, const QList<qint64> &keys)
{
    for (const qint64 key : keys) {
        if (auto removed =
                database.execute("DELETE FROM near_key WHERE key = $1 AND article_id = $2", key, article);
            !removed)
            return std::unexpected(std::move(removed).error());
    }
    return {};
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
