#pragma once

#include "annotation/setmigration.h"
#include "storage/database.h"

namespace Galley {

// The sets that have something of what a migration changes, in the order of their articles.
[[nodiscard]] Result<QList<SetId>> setsOf(Database &database, const SetMigration &migration);

// Keeps others from changing the sets until the transaction ends.
[[nodiscard]] Result<void> lockSets(Database &database, const QList<SetId> &sets);

} // namespace Galley
