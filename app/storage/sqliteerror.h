#pragma once

#include "text/error.h"

struct sqlite3;

namespace Galley {

// What went wrong on a connection, in words that name the file and what to do about it. code is an (extended)
// SQLite result.
[[nodiscard]] Error sqliteError(sqlite3 *connection, int code, const QString &path);

} // namespace Galley
