#include "storage/bulkrows.h"

#include "annotation/journal.h"
#include "storage/refusal.h"

#include <QTimeZone>

#include <limits>

namespace Galley {

namespace {

const QByteArray Columns =
    "SELECT b.id, b.at, b.annotator, b.action, b.summary, b.undone, b.actor, "
    "(SELECT count(*) FROM journal j WHERE j.bulk = b.id AND j.bulk <> 0 AND j.kind = 'edit') FROM bulk b ";

BulkRow rowFrom(const Statement &row)
{
    return {.id = row.integer(0),
            .at = QDateTime::fromMSecsSinceEpoch(row.integer(1), QTimeZone::UTC),
            .annotator = row.string(2),
            .by = row.string(6),
            .action = row.string(3),
            .summary = row.string(4),
            .undone = row.integer(5) != 0,
            .sets = row.integer(7)};
}

} // namespace

Result<BulkId> insertBulk(Database &database, const BulkRow &row)
{
    return database
        .number("INSERT INTO bulk(at, annotator, action, summary, actor) VALUES($1, $2, $3, $4, $5) "
                "RETURNING id",
                row.at.toMSecsSinceEpoch(), row.annotator, row.action, row.summary, row.by)
        .transform([](std::optional<qint64> id) { return id.value_or(0); });
}

Result<BulkRow> bulkRow(Database &database, BulkId id)
{
    Statement row = database.query(Columns + "WHERE b.id = $1", id);
    if (row.next())
        return rowFrom(row);
    return row.finish().and_then([&]() -> Result<BulkRow> {
        return fail(Error::Kind::NotFound,
                    translated(QT_TRANSLATE_NOOP("Storage",
                                                 "The project has no bulk edit with number %1. Look at the "
                                                 "list of them."))
                        .arg(id));
    });
}

Result<QList<BulkRow>> bulkRows(Database &database, int limit, BulkId before)
{
    Statement rows = database.query(Columns + "WHERE b.id < $1 ORDER BY b.id DESC LIMIT $2",
                                    before ? before : std::numeric_limits<qint64>::max(), limit);
    QList<BulkRow> page;
    while (rows.next())
        page.append(rowFrom(rows));
    return rows.result(page);
}

Result<void> setUndone(Database &database, BulkId id, bool undone)
{
    return database.execute("UPDATE bulk SET undone = $1 WHERE id = $2", int(undone), id)
        .transform([](qint64) {});
}

Result<QList<BulkPlace>> bulkPlaces(Database &database, BulkId id)
{
    // The index holds bulk edits only, which the condition tells it.
    Statement rows =
        database.query("SELECT j.set_id, j.revision, a.id, a.external_id FROM journal j "
                       "JOIN annotation_set s ON s.id = j.set_id JOIN article a ON a.id = s.article_id "
                       "WHERE j.bulk = $1 AND j.bulk <> 0 AND j.kind = $2 ORDER BY a.id",
                       id, wordFor(JournalEntry::Kind::Edit));
    QList<BulkPlace> places;
    while (rows.next())
        places.append({rows.integer(0), rows.integer(1), rows.integer(2), rows.string(3)});
    return rows.result(places);
}

std::unexpected<Error> bulkStopped()
{
    return fail(Error::Kind::Io, translated(QT_TRANSLATE_NOOP("Storage", "Stopped. Nothing was changed.")));
}

} // namespace Galley
