#pragma once

// What each version of the layout adds, as SQLite's SQL. Later ones stand in files of their own, with
// PostgreSQL's (layout6.h).
namespace Galley::SqliteTables {

extern const char *const Version1;
extern const char *const Version2;
extern const char *const Version3;
extern const char *const Version4;
extern const char *const Version5;

} // namespace Galley::SqliteTables
