#pragma once

#include "cli/command.h"
#include "schema/schemadifference.h"
#include "storage/schemamigration.h"

// What the commands that compare and migrate schemas have in common.
namespace Galley::Cli {

// Of a *.schema.json file, or of a plugin's id. All that is wrong with it, by place.
struct FoundSchema
{
    Schema schema;
    QList<Error> problems;
};

[[nodiscard]] FoundSchema schemaFrom(const QString &fileOrId);

// A line for each change, and its JSON.
[[nodiscard]] QStringList linesOf(const QList<SchemaChange> &changes, const SchemaUses &uses);
[[nodiscard]] QJsonArray toJsonArray(const QList<SchemaChange> &changes, const SchemaUses &uses);

// What a migration did or would do.
[[nodiscard]] QStringList linesOf(const MigrationOutcome &outcome);
[[nodiscard]] QJsonObject toJsonObject(const MigrationOutcome &outcome);

} // namespace Galley::Cli
