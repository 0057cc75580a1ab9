#pragma once

#include <QByteArray>

namespace Galley::PostgresPolicies {

// The statements that make the database itself keep who may read and write what, by the login of whoever
// connects (annotator.login), whatever SQL he sends:
//
// - Whoever is not in the team, or was removed from it, reads nothing. All in it read articles, schemas,
//   settings and who is who.
// - An annotator writes his own sets alone, and those not when they are settled, nor when they are done while
//   "team.lock" is set. While "team.blind" is set he reads no other set of an article until his own is done.
// - Reviewers read everything, write gold, comment in every set and set its state.
// - Managers write everything but what never changes. Who owns the tables is one of them.
//
// schema is where the tables are, as an identifier in SQL. Functions look nowhere else, so that a table of
// the same name that somebody makes for himself is not taken for ours.
[[nodiscard]] QByteArray all(const QByteArray &schema);

// Who reads, adds, changes (rows as they were and as they become; null: nobody who is not told otherwise) and
// removes a table's rows, as conditions in SQL.
struct Rules
{
    const char *table;
    const char *read;
    const char *add;
    const char *change;
    const char *remove;
};

// Within SELECT, what does not depend on the row is asked once for all rows.
inline constexpr const char *Member = "(SELECT galley_is_member())";
inline constexpr const char *Reviewer = "(SELECT galley_reviews())";
inline constexpr const char *Manager = "(SELECT galley_manages())";
inline constexpr const char *Nobody = "FALSE";

// The policies of a table that a later layout adds.
[[nodiscard]] QByteArray ofTable(const Rules &rules);

} // namespace Galley::PostgresPolicies
