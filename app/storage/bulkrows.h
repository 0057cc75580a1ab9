#pragma once

#include "storage/bulk.h"
#include "storage/database.h"

namespace Galley {

[[nodiscard]] Result<BulkId> insertBulk(Database &database, const BulkRow &row);
[[nodiscard]] Result<BulkRow> bulkRow(Database &database, BulkId id); // NotFound
[[nodiscard]] Result<QList<BulkRow>> bulkRows(Database &database, int limit, BulkId before);
[[nodiscard]] Result<void> setUndone(Database &database, BulkId id, bool undone);

// Where a bulk edit stands in the journals.
struct BulkPlace
{
    SetId set = 0;
    Revision revision = 0;
    ArticleId article = 0;
    QString externalId;
};

[[nodiscard]] Result<QList<BulkPlace>> bulkPlaces(Database &database, BulkId id); // by article

[[nodiscard]] std::unexpected<Error> bulkStopped();

} // namespace Galley
