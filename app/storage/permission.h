#pragma once

#include "storage/team.h"
#include "text/error.h"

namespace Galley {

class Database;

// A server changes only the rows that its user may change, and says nothing of the others; so who writes asks
// first, and looks afterwards. Both let a file's user do everything: there the program's rights are a
// courtesy (team/rights.h).

// Permission, with who can do it instead, where the user has another role in the project than it needs.
[[nodiscard]] Result<void> checkRole(Database &database, Role needed);

// Permission, where the user is not, or no longer, in the team: then he finds none of its sets.
[[nodiscard]] Result<void> checkMember(Database &database);

// Of a statement that was to change one set's row: Permission where the server left it as it is.
[[nodiscard]] Result<void> checkChangedSet(Database &database, const Result<qint64> &rows);

} // namespace Galley
