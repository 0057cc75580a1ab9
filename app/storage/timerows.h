#pragma once

#include "storage/database.h"
#include "storage/rows.h"

// What is known of the time that annotators spent.
namespace Galley {

[[nodiscard]] Result<QList<TimeRow>> timeRows(Database &database);
[[nodiscard]] Result<QList<TimeCount>> timeCountsOf(Database &database, const QList<TimeRow> &rows);

} // namespace Galley
