#pragma once

#include "storage/database.h"

// The users of a database server who are in a project's team. What each may do follows from the member that
// has the login; this only lets them in.
namespace Galley {

// Managers only. NotFound: the server has no such user. Does nothing where there is no server.
[[nodiscard]] Result<void> letIn(Database &database, const QString &login);
[[nodiscard]] Result<void> shutOut(Database &database, const QString &login);

} // namespace Galley
