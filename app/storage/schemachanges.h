#pragma once

#include "schema/migrationplan.h"
#include "storage/store.h"

// The changes of schemas that a project remembers, each with the bulk edit that made it.
namespace Galley {

inline constexpr QLatin1StringView migrateAction{"migrate"}; // of bulk edits

[[nodiscard]] Result<void> rememberSchemaChange(Store &store, BulkId bulk,
                                                const std::optional<Schema> &before, const Schema &after,
                                                const MigrationPlan &plan);

// A change that holds still.
struct SchemaStep
{
    Schema before;
    QString version; // that it brought
    MigrationPlan plan;
};

// In the order in which they were made; of schemas that were there before.
[[nodiscard]] Result<QList<SchemaStep>> schemaSteps(Store &store);

// Puts the schema back that was there before a bulk edit, or (undo false) the one that it brought. Conflict
// when it was changed again since. Labels that were used since, and that it does not have, stay as retired.
[[nodiscard]] Result<void> restoreSchema(Store &store, BulkId bulk, bool undo);

} // namespace Galley
