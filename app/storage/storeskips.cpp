#include "storage/store.h"

#include "storage/database.h"

// Places that annotators chose not to mark.
namespace Galley {

Result<void> Store::rememberSkips(qint64 annotator, const QString &layer, const QString &label,
                                  const QList<Skip> &skips)
{
    return transaction([&]() -> Result<void> {
        for (const Skip &skip : skips) {
            const auto kept = m_database->execute(
                "INSERT INTO skip(annotator_id, layer, label, article_id, begins, ends) "
                "VALUES($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING",
                annotator, layer, label, skip.article, qint64(skip.range.begin), qint64(skip.range.end));
            if (!kept)
                return std::unexpected(kept.error());
        }
        return {};
    });
}

Result<void> Store::forgetSkips(qint64 annotator, const QString &layer, const QString &label,
                                const QList<Skip> &skips)
{
    return transaction([&]() -> Result<void> {
        for (const Skip &skip : skips) {
            const auto gone = m_database->execute(
                "DELETE FROM skip WHERE annotator_id = $1 AND layer = $2 AND label = $3 AND article_id = $4 "
                "AND begins = $5 AND ends = $6",
                annotator, layer, label, skip.article, qint64(skip.range.begin), qint64(skip.range.end));
            if (!gone)
                return std::unexpected(gone.error());
        }
        return {};
    });
}

Result<QList<Skip>> Store::skips(qint64 annotator, const QString &layer, const QString &label,
                                 ArticleId article)
{
    const QByteArray columns =
        "SELECT article_id, begins, ends FROM skip WHERE annotator_id = $1 AND layer = $2 "
        "AND label = $3 ";
    const QByteArray order = "ORDER BY article_id, begins, ends";
    Statement rows = article
        ? m_database->query(columns + "AND article_id = $4 " + order, annotator, layer, label, article)
        : m_database->query(columns + order, annotator, layer, label);
    QList<Skip> skips;
    while (rows.next())
        skips.append(Skip{rows.integer(0), {rows.integer(1), rows.integer(2)}});
    return rows.result(skips);
}

} // namespace Galley
