#include "storage/schemamigration.h"

#include "schema/schemadifference.h"
#include "schema/schemavalidator.h"
#include "storage/bulkrows.h"
#include "storage/refusal.h"
#include "storage/schemachanges.h"
#include "storage/setrows.h"
#include "storage/setsof.h"
#include "storage/transacted.h"

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr qsizetype ChunkSize = 200; // sets locked at once

Result<void> checkVersion(const Schema &before, const Schema &after)
{
    if (before == after || isNewer(after.version, before.version))
        return {};
    return fail(
        Error::Kind::Conflict,
        translated(QT_TRANSLATE_NOOP("Storage",
                                     "The project has version %1 of the schema “%2”; this one says %3. "
                                     "Raise its version number, so that exports can tell them apart."))
            .arg(before.version, before.id, after.version),
        u"/version"_s);
}

Result<void> checkValid(const SchemaSet &project, const Schema &after)
{
    QList<Error> faults = validate(after);
    if (faults.isEmpty()) {
        QList<Schema> beside = project.schemas();
        beside.removeIf([&](const Schema &schema) { return schema.id == after.id; });
        faults = validateTogether(beside + QList{after});
    }
    return faults.isEmpty() ? Result<void>() : std::unexpected(faults.first());
}

QString summaryOf(const MigrationOutcome &outcome)
{
    if (!outcome.before)
        return translated(QT_TRANSLATE_NOOP("Storage", "Schema %1 %2: new in the project"))
            .arg(outcome.schema.id, outcome.schema.version);
    return translated(QT_TRANSLATE_NOOP("Storage", "Schema %1: from version %2 to %3"))
        .arg(outcome.schema.id, outcome.before->version, outcome.schema.version);
}

class MigrationRun
{
public:
    MigrationRun(Store &store, const SchemaMigration &migration, bool writes)
        : m_store(store)
        , m_request(migration)
        , m_writes(writes)
    {}

    [[nodiscard]] Result<MigrationOutcome> run(const KeepGoing &progress)
    {
        auto project = m_store.schemas();
        if (!project)
            return std::unexpected(std::move(project).error());
        if (const Schema *const before = project->schema(m_request.after.id))
            m_outcome.before = *before;
        const Schema before = m_outcome.before.value_or(Schema{.id = m_request.after.id});
        const auto checked = checkValid(*project, m_request.after).and_then([&] {
            return m_outcome.before ? checkVersion(before, m_request.after) : Result<void>();
        });
        if (!checked)
            return std::unexpected(checked.error());
        m_outcome.plan = suggestPlan(before, m_request.after, m_request.plan);
        SetMigration migration(before, m_request.after, *project, m_outcome.plan);
        if (auto begun = begin(); !begun)
            return std::unexpected(std::move(begun).error());
        if (auto edited = editSets(migration, progress); !edited)
            return std::unexpected(std::move(edited).error());
        m_outcome.counts = migration.counts();
        m_outcome.schema = schemaAfter(before, m_request.after, m_outcome.plan, migration.allowed());
        return finish().transform([&] { return std::move(m_outcome); });
    }

private:
    // The number first: entries of journals name it. What it stands for is known at the end.
    [[nodiscard]] Result<void> begin()
    {
        if (!m_writes)
            return {};
        BulkRow row;
        row.at = m_at;
        row.by = m_request.by;
        row.action = migrateAction;
        MigrationOutcome named = m_outcome;
        named.schema = m_request.after;
        row.summary = summaryOf(named);
        return insertBulk(m_store.database(), row).transform([this](BulkId id) { m_outcome.bulk = id; });
    }

    [[nodiscard]] Result<void> editSets(SetMigration &migration, const KeepGoing &progress)
    {
        const auto sets = setsOf(m_store.database(), migration);
        if (!sets)
            return std::unexpected(sets.error());
        qint64 done = 0;
        for (qsizetype i = 0; i < sets->size(); i += ChunkSize) {
            const QList<SetId> chunk = sets->sliced(i, std::min(ChunkSize, sets->size() - i));
            if (auto locked = m_writes ? lockSets(m_store.database(), chunk) : Result<void>(); !locked)
                return locked;
            for (const SetId set : chunk) {
                if (progress && !progress(done++, sets->size()))
                    return bulkStopped();
                if (auto edited = editSet(migration, set); !edited)
                    return edited;
            }
        }
        return {};
    }

    [[nodiscard]] Result<void> editSet(SetMigration &migration, SetId id)
    {
        const auto header = setHeader(m_store.database(), id);
        if (!header || !*header)
            return header.transform([](const auto &) {});
        const auto set = readSet(m_store.database(), **header);
        if (!set)
            return std::unexpected(set.error());
        const auto text = [&] {
            return m_store.article(set->article).transform([](const Article &article) {
                return article.text;
            });
        };
        auto edit = migration.edit(*set, text);
        if (!edit || edit->changes.isEmpty())
            return edit.transform([](const Edit &) {});
        const Revision revision = (*header)->revision + 1;
        m_outcome.sets.append({id, set->article, revision});
        if (!m_writes)
            return {};
        return m_store.append(id,
                              {.revision = revision,
                               .at = m_at,
                               .annotator = m_request.by,
                               .edit = std::move(*edit),
                               .bulk = m_outcome.bulk});
    }

    [[nodiscard]] Result<void> finish()
    {
        if (!m_writes)
            return {};
        if (const QList<Error> open = openQuestions(m_outcome); !open.isEmpty())
            return std::unexpected(open.first());
        return m_store.putSchema(m_outcome.schema).and_then([&] {
            return rememberSchemaChange(m_store, m_outcome.bulk, m_outcome.before, m_outcome.schema,
                                        m_outcome.plan);
        });
    }

    Store &m_store;
    const SchemaMigration &m_request;
    bool m_writes = false;
    QDateTime m_at = QDateTime::currentDateTimeUtc();
    MigrationOutcome m_outcome;
};

Error question(const QString &message, const QString &detail)
{
    return {Error::Kind::Conflict, message, detail, {}};
}

} // namespace

Result<MigrationOutcome> previewMigration(Store &store, const SchemaMigration &migration,
                                          const KeepGoing &progress)
{
    return MigrationRun(store, migration, false).run(progress);
}

Result<MigrationOutcome> applyMigration(Store &store, const SchemaMigration &migration,
                                        const KeepGoing &progress)
{
    if (store.isReadOnly())
        return fail(Error::Kind::ReadOnly,
                    translated(QT_TRANSLATE_NOOP("Storage", "Nothing can be changed here. %1"))
                        .arg(store.readOnlyReason()));
    return transacted(store, [&] { return MigrationRun(store, migration, true).run(progress); });
}

QList<Error> openQuestions(const MigrationOutcome &outcome)
{
    QList<Error> questions;
    const MigrationCounts &counts = outcome.counts;
    const SchemaSet after({outcome.schema});
    for (auto label = counts.spans.begin(); label != counts.spans.end(); ++label) {
        qint64 open = 0;
        for (auto target = label->begin(); target != label->end(); ++target)
            open +=
                target.key().isEmpty() || after.label(target.key().layer, target.key().label) ? 0 : *target;
        if (open > 0)
            questions.append(
                question(translated(QT_TRANSLATE_NOOP(
                                        "Storage",
                                        "Spans of the label “%1”, which the new version does not have: %2. "
                                        "Choose a new label, split them by an attribute, keep them as "
                                        "retired, or remove them."))
                             .arg(label.key().text())
                             .arg(open),
                         label.key().text()));
    }
    for (auto type = counts.relations.begin(); type != counts.relations.end(); ++type) {
        if (type->open > 0)
            questions.append(
                question(translated(QT_TRANSLATE_NOOP("Storage",
                                                      "Relations “%1”, which the new version does not have: "
                                                      "%2. Choose another type, keep them as retired, or "
                                                      "remove them."))
                             .arg(type.key())
                             .arg(type->open),
                         type.key()));
    }
    for (auto type = counts.orphans.begin(); type != counts.orphans.end(); ++type) {
        if (type->open == 0)
            continue;
        questions.append(question(
            type->ends > 0
                ? translated(QT_TRANSLATE_NOOP("Storage",
                                               "Relations “%1” would be orphaned, because the type does not "
                                               "allow the new labels at their ends: %2. Let the type allow "
                                               "them, choose another type, or remove the relations."))
                      .arg(type.key())
                      .arg(type->open)
                : translated(
                      QT_TRANSLATE_NOOP("Storage",
                                        "Relations “%1” would be orphaned, because spans at their ends "
                                        "are removed: %2. Remove the relations, too, or keep the "
                                        "spans as retired."))
                      .arg(type.key())
                      .arg(type->open),
            type.key()));
    }
    return questions;
}

} // namespace Galley
