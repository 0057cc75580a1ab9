#pragma once

// What each version of the layout adds, as SQLite's SQL.
namespace Galley::SqliteTables {

extern const char *const Version1;

} // namespace Galley::SqliteTables
