#include "storage/journalrows.h"

#include "storage/rowjson.h"

#include <QTimeZone>

namespace Galley {

namespace {

const QByteArray EntryColumns =
    "SELECT revision, at, annotator, kind, target, changes, bulk, action FROM journal WHERE set_id = $1 ";

// With its edit as it is stored.
Result<JournalEntry> headFrom(const Database &database, const Statement &row)
{
    const auto kind = journalKindFrom(row.string(3));
    if (!kind)
        return damaged(database.address(), QStringLiteral("journal entry %1").arg(row.integer(0)));
    return JournalEntry{.revision = row.integer(0),
                        .kind = *kind,
                        .target = row.integer(4),
                        .at = QDateTime::fromMSecsSinceEpoch(row.integer(1), QTimeZone::UTC),
                        .annotator = row.string(2),
                        .edit = {row.string(7), {}},
                        .bulk = row.integer(6),
                        .encoded = row.bytes(5).toByteArray()};
}

Result<JournalEntry> entryFrom(const Database &database, const Statement &row)
{
    auto entry = headFrom(database, row);
    if (!entry)
        return entry;
    auto edit = editFromJson(entry->encoded);
    if (!edit)
        return damaged(database.address(), QStringLiteral("journal entry %1").arg(entry->revision));
    entry->edit = std::move(*edit);
    entry->encoded = {};
    return entry;
}

QByteArray encodedEdit(const JournalEntry &entry)
{
    return entry.encoded.isEmpty() ? toJson(entry.edit) : entry.encoded;
}

using ReadEntry = Result<JournalEntry> (*)(const Database &, const Statement &);

Result<QList<JournalEntry>> readRows(Database &database, SetId set, ReadEntry read)
{
    QList<JournalEntry> entries;
    Statement rows = database.query(EntryColumns + "ORDER BY revision", set);
    while (rows.next()) {
        auto entry = read(database, rows);
        if (!entry)
            return std::unexpected(std::move(entry).error());
        entries.append(std::move(*entry));
    }
    return rows.result(std::move(entries));
}

} // namespace

Result<QList<JournalEntry>> journalRows(Database &database, SetId set)
{
    return readRows(database, set, &entryFrom);
}

Result<QList<JournalEntry>> encodedJournalRows(Database &database, SetId set)
{
    return readRows(database, set, &headFrom);
}

Result<std::optional<JournalEntry>> journalRow(Database &database, SetId set, Revision revision)
{
    Statement row = database.query(EntryColumns + "AND revision = $2", set, revision);
    if (!row.next())
        return row.result(std::optional<JournalEntry>());
    return entryFrom(database, row);
}

Result<bool> isInJournal(Database &database, SetId set, const JournalEntry &entry)
{
    return database
        .number(
            "SELECT 1 FROM journal WHERE set_id = $1 AND revision = $2 AND at = $3 AND annotator = $4 AND "
            "kind = $5 AND target = $6 AND action = $7 AND changes = $8 AND bulk = $9",
            set, entry.revision, entry.at.toMSecsSinceEpoch(), entry.annotator, wordFor(entry.kind),
            entry.target, entry.edit.action, encodedEdit(entry), entry.bulk)
        .transform([](std::optional<qint64> one) { return one.has_value(); });
}

Result<void> insertEntry(Database &database, SetId set, const JournalEntry &entry)
{
    return database.send(
        "INSERT INTO journal(set_id, revision, at, annotator, kind, target, action, changes, bulk) "
        "VALUES($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        set, entry.revision, entry.at.toMSecsSinceEpoch(), entry.annotator, wordFor(entry.kind), entry.target,
        entry.edit.action, encodedEdit(entry), entry.bulk);
}

} // namespace Galley
