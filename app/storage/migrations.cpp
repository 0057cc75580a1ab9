#include "storage/migrations.h"

#include "storage/layout6.h"
#include "storage/postgrestables.h"
#include "storage/sqlitetables.h"

#include <array>

namespace Galley {

namespace {

Result<void> applyStep(Database &database, const Migration &step)
{
    return database.transaction(Database::Transaction::Write, [&]() -> Result<void> {
        if (auto locked = database.lockLayout(); !locked)
            return locked;
        // Asked again under the lock: another program may have been quicker.
        const auto version = database.layout();
        if (!version)
            return std::unexpected(version.error());
        if (*version >= step.version)
            return {};
        return step.apply(database).and_then([&] { return database.setLayout(step.version); });
    });
}

Migration sqlite(int version, const char *statements)
{
    return {version, [statements](Database &database) { return database.script(statements); }};
}

// Rights are given by table, so that new ones need giving.
Result<void> letTheTeamIn(Database &database)
{
    Statement rows = database.query("SELECT galley_grant(n.login) FROM annotator n JOIN pg_roles r ON "
                                    "r.rolname = n.login WHERE n.login <> ''");
    while (rows.next())
        continue;
    return rows.finish();
}

Migration postgres(int version, const QByteArray &statements)
{
    return {version, [statements](Database &database) {
                Statement row = database.query("SELECT quote_ident(current_schema())");
                const QByteArray schema = row.next() ? row.bytes(0).toByteArray() : QByteArray();
                return row.finish()
                    .and_then([&] { return database.script(PostgresTables::completed(statements, schema)); })
                    .and_then([&] { return letTheTeamIn(database); });
            }};
}

} // namespace

std::span<const Migration> sqliteMigrations()
{
    static const std::array steps{
        sqlite(1, SqliteTables::Version1), sqlite(2, SqliteTables::Version2),
        sqlite(3, SqliteTables::Version3), sqlite(4, SqliteTables::Version4),
        sqlite(5, SqliteTables::Version5), sqlite(6, Layout6::Sqlite),
    };
    return steps;
}

std::span<const Migration> postgresMigrations()
{
    static const std::array steps{
        postgres(6, Layout6::postgres()),
    };
    return steps;
}

int newestLayout()
{
    return sqliteMigrations().back().version;
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
