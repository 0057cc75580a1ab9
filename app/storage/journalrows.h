#pragma once

#include "annotation/journal.h"
#include "storage/database.h"

namespace Galley {

[[nodiscard]] Result<QList<JournalEntry>> journalRows(Database &database, SetId set); // by revision
// The same with edits still encoded, for a History.
[[nodiscard]] Result<QList<JournalEntry>> encodedJournalRows(Database &database, SetId set);
[[nodiscard]] Result<std::optional<JournalEntry>> journalRow(Database &database, SetId set,
                                                             Revision revision);
// This very entry, to the byte and the millisecond.
[[nodiscard]] Result<bool> isInJournal(Database &database, SetId set, const JournalEntry &entry);
// Encoded as it says, if it does.
[[nodiscard]] Result<void> insertEntry(Database &database, SetId set, const JournalEntry &entry);

} // namespace Galley
