#include "storage/migrations.h"

#include "storage/sqlitetables.h"

#include <array>

namespace Galley {

namespace {

Result<void> applyStep(Database &database, const Migration &step)
{
    return database.transaction(Database::Transaction::Write, [&]() -> Result<void> {
        // Asked again under the lock: another program may have been quicker.
        const auto version = database.layout();
        if (!version)
            return std::unexpected(version.error());
        if (*version >= step.version)
            return {};
        if (auto applied = step.apply(database); !applied)
            return applied;
        return database.script("PRAGMA user_version = " + QByteArray::number(step.version));
    });
}

} // namespace

std::span<const Migration> sqliteMigrations()
{
    static const std::array<Migration, 5> steps{
        Migration{1, [](Database &database) { return database.script(SqliteTables::Version1); }},
        Migration{2, [](Database &database) { return database.script(SqliteTables::Version2); }},
        Migration{3, [](Database &database) { return database.script(SqliteTables::Version3); }},
        Migration{4, [](Database &database) { return database.script(SqliteTables::Version4); }},
        Migration{5, [](Database &database) { return database.script(SqliteTables::Version5); }},
    };
    return steps;
}

Result<void> migrate(Database &database, std::span<const Migration> steps)
{
    const auto version = database.layout();
    if (!version)
        return std::unexpected(version.error());
    for (const Migration &step : steps) {
        if (step.version <= *version)
            continue;
        if (auto applied = applyStep(database, step); !applied)
            return applied;
    }
    return {};
}

} // namespace Galley
