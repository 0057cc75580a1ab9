#pragma once

#include "annotation/journal.h"
#include "storage/database.h"

namespace Galley {

// After an edit of a set was kept: where it signed gold off, annotators' sets on the article that are done
// become settled, and where it opened gold again, done. Each gets an entry in its journal.
[[nodiscard]] Result<void> settleAfter(Database &database, SetId set, const JournalEntry &entry);

} // namespace Galley
