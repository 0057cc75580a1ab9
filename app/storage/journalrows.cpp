#include "storage/journalrows.h"

#include "storage/rowjson.h"

#include <QTimeZone>

namespace Galley {

namespace {

const QByteArray EntryColumns =
    "SELECT revision, at, annotator, kind, target, changes, bulk FROM journal WHERE set_id = $1 ";

Result<JournalEntry> entryFrom(const Database &database, const Statement &row)
{
    const auto kind = journalKindFrom(row.string(3));
    auto edit = editFromJson(row.bytes(5).toByteArray());
    if (!kind || !edit)
        return damaged(database.address(), QStringLiteral("journal entry %1").arg(row.integer(0)));
    return JournalEntry{.revision = row.integer(0),
                        .kind = *kind,
                        .target = row.integer(4),
                        .at = QDateTime::fromMSecsSinceEpoch(row.integer(1), QTimeZone::UTC),
                        .annotator = row.string(2),
                        .edit = std::move(*edit),
                        .bulk = row.integer(6)};
}

} // namespace

Result<QList<JournalEntry>> journalRows(Database &database, SetId set)
{
    QList<JournalEntry> entries;
    Statement rows = database.query(EntryColumns + "ORDER BY revision", set);
    while (rows.next()) {
        auto entry = entryFrom(database, rows);
        if (!entry)
            return std::unexpected(std::move(entry).error());
        entries.append(std::move(*entry));
    }
    return rows.result(std::move(entries));
}

Result<std::optional<JournalEntry>> journalRow(Database &database, SetId set, Revision revision)
{
    Statement row = database.query(EntryColumns + "AND revision = $2", set, revision);
    if (!row.next())
        return row.result(std::optional<JournalEntry>());
    return entryFrom(database, row);
}

Result<void> insertEntry(Database &database, SetId set, const JournalEntry &entry)
{
    return database
        .execute("INSERT INTO journal(set_id, revision, at, annotator, kind, target, action, changes, bulk) "
                 "VALUES($1, $2, $3, $4, $5, $6, $7, $8, $9)",
                 set, entry.revision, entry.at.toMSecsSinceEpoch(), entry.annotator, wordFor(entry.kind),
                 entry.target, entry.edit.action, toJson(entry.edit), entry.bulk)
        .transform([](qint64) {});
}

} // namespace Galley
