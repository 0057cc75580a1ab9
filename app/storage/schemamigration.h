#pragma once

#include "annotation/setmigration.h"
#include "storage/store.h"

namespace Galley {

// Another version of a schema of the project (by its id), or one that is new to it, and how what was
// annotated goes over.
struct SchemaMigration
{
    Schema after;
    MigrationPlan plan; // what it does not say is suggested
    QString by;
};

// What a migration did, or (bulk 0) would do.
struct MigrationOutcome
{
    BulkId bulk = 0;
    std::optional<Schema> before; // none: the schema is new to the project
    Schema schema;                // as the project carries it from then on
    MigrationPlan plan;           // with what was suggested
    MigrationCounts counts;
    QList<BulkResult::ChangedSet> sets;
};

// Reads every set that has something of what changes: about 0.3 ms each. InvalidInput: the schema is not
// valid, or not beside the others; Conflict: its version is no newer one. Who may is asked before, by whoever
// calls (team/rights.h).
[[nodiscard]] Result<MigrationOutcome> previewMigration(Store &store, const SchemaMigration &migration,
                                                        const KeepGoing &progress = {});
// The schema and every set in one transaction, as one bulk edit, which undoBulk takes back with the schema:
// all of it, or, where later edits stand on it, nothing. Conflict when the plan leaves something undecided.
[[nodiscard]] Result<MigrationOutcome> applyMigration(Store &store, const SchemaMigration &migration,
                                                      const KeepGoing &progress = {});

// What the plan leaves open, each with the ways there are.
[[nodiscard]] QList<Error> openQuestions(const MigrationOutcome &outcome);

// How often the labels, relation types and values of a schema are used in the project.
struct SchemaUses
{
    QMap<LabelRef, qint64> labels;
    QMap<QString, qint64> relations;
    QMap<QString, qint64> fields;
};

[[nodiscard]] Result<SchemaUses> schemaUses(Store &store, const Schema &schema);
// Of the spans of a label, how many have which value of an attribute; under the empty text those without.
[[nodiscard]] Result<QMap<QString, qint64>> valueUses(Store &store, const LabelRef &label,
                                                      const QString &attribute);

} // namespace Galley
