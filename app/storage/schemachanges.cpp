#include "storage/schemachanges.h"

#include "schema/migrationplanjson.h"
#include "schema/schemajson.h"
#include "storage/database.h"
#include "storage/refusal.h"
#include "storage/rowjson.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

QString settingOf(BulkId bulk)
{
    return u"schema.change.%1"_s.arg(bulk);
}

struct SchemaChangeRecord
{
    std::optional<Schema> before;
    Schema after;
    MigrationPlan plan;
};

Result<SchemaChangeRecord> recordOf(Store &store, BulkId bulk)
{
    const auto setting = store.setting(settingOf(bulk));
    if (!setting)
        return std::unexpected(setting.error());
    SchemaChangeRecord record;
    const auto after = schemaFromJson((*setting)["after"_L1].toObject());
    if (!after)
        return damaged(store.path(), u"bulk edit %1: %2"_s.arg(bulk).arg(after.error().toString()));
    record.after = *after;
    record.plan = readMigrationPlan(QJsonDocument((*setting)["plan"_L1].toObject()).toJson()).plan;
    if (const QJsonValue before = (*setting)["before"_L1]; before.isObject()) {
        const auto read = schemaFromJson(before.toObject());
        if (!read)
            return damaged(store.path(), u"bulk edit %1: %2"_s.arg(bulk).arg(read.error().toString()));
        record.before = *read;
    }
    return record;
}

std::unexpected<Error> changedSince(const QString &schema)
{
    return fail(Error::Kind::Conflict,
                translated(QT_TRANSLATE_NOOP("Storage",
                                             "The schema “%1” was changed again since. Take that back first: "
                                             "the list of bulk edits has it."))
                    .arg(schema));
}

Result<QList<BulkId>> changesMade(Store &store)
{
    QList<BulkId> bulks;
    Statement rows = store.database().query(
        "SELECT id FROM bulk WHERE action = $1 AND undone = 0 ORDER BY id", QString(migrateAction));
    while (rows.next())
        bulks.append(rows.integer(0));
    return rows.result(bulks);
}

Result<QList<LabelRef>> usedLabels(Store &store)
{
    QList<LabelRef> labels;
    Statement rows =
        store.database().query("SELECT l.layer, l.label FROM label l WHERE EXISTS (SELECT 1 FROM "
                               "span p WHERE p.label_id = l.id) ORDER BY l.layer, l.label");
    while (rows.next())
        labels.append({rows.string(0), rows.string(1)});
    return rows.result(labels);
}

// What was marked with the schema that goes stays marked.
Schema withUsed(Schema schema, const Schema &leaving, const QList<LabelRef> &used)
{
    for (const LabelRef &ref : used) {
        const Layer *const from = leaving.layer(ref.layer);
        const Label *const label = from ? findLabel(*from, ref.label) : nullptr;
        if (!label)
            continue;
        auto layer = std::ranges::find(schema.layers, ref.layer, &Layer::id);
        if (layer == schema.layers.end()) {
            schema.layers.append(*from);
            layer = schema.layers.end() - 1;
            layer->labels.clear();
            layer->relations.clear();
        }
        if (findLabel(*layer, ref.label))
            continue;
        Label &kept = layer->labels.emplace_back(*label);
        kept.retired = true;
        kept.key.clear();
    }
    return schema;
}

Result<void> takeAway(Store &store, const Schema &schema, const QList<LabelRef> &used)
{
    if (std::ranges::any_of(used, [&](const LabelRef &ref) { return schema.layer(ref.layer); }))
        return fail(Error::Kind::Conflict,
                    translated(QT_TRANSLATE_NOOP("Storage",
                                                 "Spans were marked with the schema “%1” since, so it stays. "
                                                 "Remove them first, or retire its labels."))
                        .arg(schema.id));
    return store.database().execute("DELETE FROM schema WHERE id = $1", schema.id).transform([](qint64) {});
}

} // namespace

Result<void> rememberSchemaChange(Store &store, BulkId bulk, const std::optional<Schema> &before,
                                  const Schema &after, const MigrationPlan &plan)
{
    QJsonObject record{{u"after"_s, toJsonObject(after)}, {u"plan"_s, toJsonObject(plan)}};
    if (before)
        record.insert("before"_L1, toJsonObject(*before));
    return store.putSetting(settingOf(bulk), record);
}

Result<QList<SchemaStep>> schemaSteps(Store &store)
{
    const auto bulks = changesMade(store);
    if (!bulks)
        return std::unexpected(bulks.error());
    QList<SchemaStep> steps;
    for (const BulkId bulk : *bulks) {
        auto record = recordOf(store, bulk);
        if (!record)
            return std::unexpected(std::move(record).error());
        if (record->before)
            steps.append({std::move(*record->before), record->after.version, std::move(record->plan)});
    }
    return steps;
}

Result<void> restoreSchema(Store &store, BulkId bulk, bool undo)
{
    const auto record = recordOf(store, bulk);
    const auto schemas = store.schemas();
    const auto used = usedLabels(store);
    if (!record || !schemas || !used)
        return std::unexpected(!record ? record.error() : !schemas ? schemas.error() : used.error());
    const Schema *const present = schemas->schema(record->after.id);
    if (undo) {
        if (!present || *present != record->after)
            return changedSince(record->after.id);
        return record->before ? store.putSchema(withUsed(*record->before, *present, *used))
                              : takeAway(store, *present, *used);
    }
    // Undone, it may have kept labels as retired.
    const bool isAsBefore = present && record->before && present->version == record->before->version;
    if (present ? !isAsBefore : record->before.has_value())
        return changedSince(record->after.id);
    return store.putSchema(record->after);
}

} // namespace Galley
