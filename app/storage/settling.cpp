#include "storage/settling.h"

#include "storage/journalrows.h"
#include "storage/permission.h"

#include <QList>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

std::optional<StateChange> signingIn(const Edit &edit)
{
    std::optional<StateChange> first;
    for (const Change &change : edit.changes) {
        if (const auto *const state = std::get_if<StateChange>(&change))
            first = StateChange{first ? first->before : state->before, state->after};
    }
    if (!first || (first->before == SetState::Done) == (first->after == SetState::Done))
        return std::nullopt;
    return first->after == SetState::Done ? StateChange{SetState::Done, SetState::Settled}
                                          : StateChange{SetState::Settled, SetState::Done};
}

struct SetAt
{
    SetId id = 0;
    Revision revision = 0;
};

Result<QList<SetAt>> setsBeside(Database &database, SetId gold, SetState state)
{
    QList<SetAt> sets;
    Statement rows =
        database.query("SELECT s.id, s.revision FROM annotation_set g JOIN annotator a ON a.id = "
                       "g.annotator_id AND a.kind = "
                       "'adjudicator' JOIN annotation_set s ON s.article_id = g.article_id AND s.state = $1 "
                       "JOIN annotator n "
                       "ON n.id = s.annotator_id AND n.kind <> 'adjudicator' WHERE g.id = $2 ORDER BY s.id" +
                           database.lockSql("s"),
                       wordFor(state), gold);
    while (rows.next())
        sets.append({rows.integer(0), rows.integer(1)});
    return rows.result(sets);
}

Result<void> keep(Database &database, const SetAt &set, const StateChange &change, const JournalEntry &entry)
{
    return checkChangedSet(
               database,
               database.execute("UPDATE annotation_set SET state = $1, revision = $2 WHERE id = $3",
                                wordFor(change.after), set.revision + 1, set.id))
        .and_then([&] {
            return insertEntry(
                database, set.id,
                {.revision = set.revision + 1,
                 .at = entry.at,
                 .annotator = entry.annotator,
                 .edit = {change.after == SetState::Settled ? u"settle"_s : u"unsettle"_s, {change}}});
        });
}

} // namespace

Result<void> settleAfter(Database &database, SetId set, const JournalEntry &entry)
{
    const std::optional<StateChange> change = signingIn(entry.edit);
    if (!change)
        return {};
    const auto sets = setsBeside(database, set, change->before);
    if (!sets)
        return std::unexpected(sets.error());
    for (const SetAt &beside : *sets) {
        if (auto kept = keep(database, beside, *change, entry); !kept)
            return kept;
    }
    return {};
}

} // namespace Galley
