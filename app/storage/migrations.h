#pragma once

#include "storage/database.h"

#include <span>

namespace Galley {

// A step from the layout of one version to the next one's. Steps are never edited once released: a new step
// mends what an older one made. A new version is a file layoutN.h beside layout6.h, with its statements for
// both drivers, a line in migrations.cpp, and a fixture of each driver (tests/storage/makefixture.cpp).
struct Migration
{
    int version = 0; // that the project has afterwards
    std::function<Result<void>(Database &)> apply;
};

// The steps of SQLite projects, ascending from version 1.
[[nodiscard]] std::span<const Migration> sqliteMigrations();
// Those of projects on a server, which begin with PostgresTables::FirstLayout. Each gives the members of the
// team their rights to what is new.
[[nodiscard]] std::span<const Migration> postgresMigrations();

// The layout that this program makes, the same for both.
[[nodiscard]] int newestLayout();

// Brings a project to the last step's version. Each step is one transaction with its number, so that a step
// that fails, or is killed, leaves the version before it. Safe when two programs migrate at once.
[[nodiscard]] Result<void> migrate(Database &database, std::span<const Migration> steps);

} // namespace Galley
