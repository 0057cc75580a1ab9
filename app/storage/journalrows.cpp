#include "storage/journalrows.h"

#include "storage/rowjson.h"

#include <QTimeZone>

namespace Galley {

namespace {

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
                        .edit = std::move(*edit)};
}

} // namespace

Result<QList<JournalEntry>> journalRows(Database &database, SetId set)
{
    QList<JournalEntry> entries;
    Statement rows = database.query("SELECT revision, at, annotator, kind, target, changes FROM journal "
                                    "WHERE set_id = $1 ORDER BY revision",
                                    set);
    while (rows.next()) {
        auto entry = entryFrom(database, rows);
        if (!entry)
            return std::unexpected(std::move(entry).error());
        entries.append(std::move(*entry));
    }
    return rows.result(std::move(entries));
}

Result<void> insertEntry(Database &database, SetId set, const JournalEntry &entry)
{
    return database
        .execute("INSERT INTO journal(set_id, revision, at, annotator, kind, target, action, changes) "
                 "VALUES($1, $2, $3, $4, $5, $6, $7, $8)",
                 set, entry.revision, entry.at.toMSecsSinceEpoch(), entry.annotator, wordFor(entry.kind),
                 entry.target, entry.edit.action, toJson(entry.edit))
        .transform([](qint64) {});
}

} // namespace Galley
