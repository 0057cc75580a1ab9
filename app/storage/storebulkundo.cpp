#include "storage/store.h"

#include "storage/bulkrows.h"
#include "storage/journalrows.h"
#include "storage/refusal.h"
#include "storage/rowjson.h"
#include "storage/schemachanges.h"
#include "storage/setrows.h"
#include "storage/setsof.h"
#include "storage/transacted.h"
#include "text/listed.h"

#include <QCoreApplication>

#include <algorithm>

// Bulk edits, taken back and done again.
namespace Galley {

namespace {

using Kind = JournalEntry::Kind;

// Which entry decides whether a bulk edit's effect holds in a set: the last one that is about it.
Result<Kind> lastWord(Database &database, const BulkPlace &place)
{
    Statement row =
        database.query("SELECT kind FROM journal WHERE set_id = $1 AND target = $2 AND revision > $2 "
                       "ORDER BY revision DESC LIMIT 1",
                       place.set, place.revision);
    if (row.next())
        return journalKindFrom(row.string(0)).value_or(Kind::Edit);
    return row.result(Kind::Edit);
}

bool isState(const Change &change)
{
    return std::holds_alternative<StateChange>(change);
}

// What a set's state was set to follows the marks only while nothing came after.
void dropState(Edit &edit)
{
    if (!std::ranges::all_of(edit.changes, isState)) // nothing else: the state is what it is about
        edit.changes.removeIf(isState);
}

// A migration opens what is locked and locks it again. Taken back, it does so with what is locked now.
void fitLock(Edit &edit, const AnnotationSet &set)
{
    edit.changes.removeIf(isState);
    if (!set.isLocked() || edit.changes.isEmpty())
        return;
    edit.changes.prepend(StateChange{set.state(), SetState::InProgress});
    edit.changes.append(StateChange{SetState::InProgress, set.state()});
}

class BulkReversal
{
public:
    BulkReversal(Store &store, BulkRow bulk, Kind kind)
        : m_store(store)
        , m_database(store.database())
        , m_bulk(std::move(bulk))
        , m_kind(kind)
    {
        m_result.id = m_bulk.id;
        m_result.summary = m_bulk.summary;
    }

    [[nodiscard]] Result<BulkResult> run(const KeepGoing &progress)
    {
        const auto places = bulkPlaces(m_database, m_bulk.id);
        if (!places)
            return std::unexpected(places.error());
        qint64 done = 0;
        for (const BulkPlace &place : *places) {
            if (progress && !progress(done++, places->size()))
                return bulkStopped();
            if (auto reversed = reverse(place); !reversed)
                return std::unexpected(std::move(reversed).error());
        }
        const bool isSchema = m_bulk.action == migrateAction && m_bulk.undone == (m_kind == Kind::Redo);
        if (auto restored = isSchema ? reverseSchema() : Result<void>(); !restored)
            return std::unexpected(std::move(restored).error());
        if (m_result.sets.isEmpty() && !isSchema)
            return std::move(m_result);
        return setUndone(m_database, m_bulk.id, m_kind == Kind::Undo).transform([&] {
            return std::move(m_result);
        });
    }

private:
    // Half of a schema would be no schema.
    [[nodiscard]] Result<void> reverseSchema()
    {
        if (!m_result.refused.isEmpty()) {
            QStringList articles;
            for (const BulkRefusal &refusal :
                 m_result.refused.first(std::min<qsizetype>(5, m_result.refused.size())))
                articles.append(refusal.article);
            return fail(
                Error::Kind::Conflict,
                QCoreApplication::translate("Storage",
                                            "Nothing was changed: later edits stand on the migration in "
                                            "%n set(s) (%1). Take those back first.",
                                            nullptr, int(m_result.refused.size()))
                    .arg(listed(articles)));
        }
        return restoreSchema(m_store, m_bulk.id, m_kind == Kind::Undo);
    }

    [[nodiscard]] Result<void> reverse(const BulkPlace &place)
    {
        if (auto locked = lockSets(m_database, QList<SetId>{place.set}); !locked)
            return locked;
        const auto last = lastWord(m_database, place);
        if (!last)
            return std::unexpected(last.error());
        const bool undone = *last == Kind::Undo;
        if (undone == (m_kind == Kind::Undo)) {
            ++m_result.unchanged;
            return {};
        }
        const auto entry = journalRow(m_database, place.set, place.revision);
        const auto header = setHeader(m_database, place.set);
        if (!entry || !header)
            return std::unexpected(entry ? header.error() : entry.error());
        if (!*entry || !*header)
            return damaged(m_database.address(), QStringLiteral("bulk edit %1").arg(m_bulk.id));
        return reverse(place, (**entry).edit, **header);
    }

    [[nodiscard]] Result<void> reverse(const BulkPlace &place, const Edit &forward, const SetHeader &header)
    {
        auto set = readSet(m_database, header);
        if (!set)
            return std::unexpected(std::move(set).error());
        Edit edit = m_kind == Kind::Undo ? inverse(forward) : forward;
        const auto newest = isNewest(place, header.revision);
        if (!newest)
            return std::unexpected(newest.error());
        if (m_bulk.action == migrateAction)
            fitLock(edit, *set);
        else if (!*newest)
            dropState(edit);
        if (const auto fits = set->apply(edit); !fits) {
            m_result.refused.append({{.article = place.article}, place.externalId, stands(fits.error())});
            return {};
        }
        return append(place, std::move(edit), header.revision + 1);
    }

    [[nodiscard]] Result<void> append(const BulkPlace &place, Edit edit, Revision revision)
    {
        m_result.changed += std::ranges::count_if(
            edit.changes, [](const Change &change) { return std::holds_alternative<SpanChange>(change); });
        m_result.sets.append({place.set, place.article, revision});
        return m_store.append(place.set,
                              {.revision = revision,
                               .kind = m_kind,
                               .target = place.revision,
                               .at = QDateTime::currentDateTimeUtc(),
                               .annotator = m_bulk.by.isEmpty() ? m_bulk.annotator : m_bulk.by,
                               .edit = std::move(edit),
                               .bulk = m_bulk.id});
    }

    // Whether nothing but its own undoing and redoing came after.
    [[nodiscard]] Result<bool> isNewest(const BulkPlace &place, Revision revision)
    {
        return m_database
            .number("SELECT count(*) FROM journal WHERE set_id = $1 AND revision > $2 AND target = $2",
                    place.set, place.revision)
            .transform(
                [&](std::optional<qint64> own) { return revision == place.revision + own.value_or(0); });
    }

    [[nodiscard]] static Error stands(const Error &why)
    {
        if (why.kind == Error::Kind::ReadOnly) // signed off
            return why;
        return {Error::Kind::Conflict,
                translated(QT_TRANSLATE_NOOP("Storage",
                                             "Later edits of the set stand on it, so it stays as it is. Take "
                                             "those back first.")),
                why.message,
                {}};
    }

    Store &m_store;
    Database &m_database;
    BulkRow m_bulk;
    Kind m_kind;
    BulkResult m_result;
};

Result<BulkResult> reverse(Store &store, BulkId id, Kind kind, const KeepGoing &progress)
{
    return transacted(store, [&] {
        return bulkRow(store.database(), id).and_then([&](BulkRow bulk) {
            return BulkReversal(store, std::move(bulk), kind).run(progress);
        });
    });
}

} // namespace

Result<BulkResult> Store::undoBulk(BulkId id, const KeepGoing &progress)
{
    return checkWritable().and_then([&] { return reverse(*this, id, Kind::Undo, progress); });
}

Result<BulkResult> Store::redoBulk(BulkId id, const KeepGoing &progress)
{
    return checkWritable().and_then([&] { return reverse(*this, id, Kind::Redo, progress); });
}

} // namespace Galley
