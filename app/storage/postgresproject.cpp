#include "storage/postgresproject.h"

#include "storage/migrations.h"
#include "storage/postgresdatabase.h"
#include "storage/postgrestables.h"
#include "storage/refusal.h"

namespace Galley {

namespace {

using namespace Qt::StringLiterals;
using Mode = PostgresDatabase::Mode;

constexpr qint64 OldestServer = 140000;

Result<std::unique_ptr<PostgresDatabase>> openAddress(const QString &address, Mode mode)
{
    return PostgresAddress::parse(address).and_then(
        [mode](const PostgresAddress &parsed) { return PostgresDatabase::open(parsed, mode); });
}

Result<bool> has(Database &database, const QByteArray &condition)
{
    return database.number("SELECT 1 WHERE " + condition).transform([](std::optional<qint64> one) {
        return one.has_value();
    });
}

Result<bool> hasTable(Database &database, const QByteArray &name)
{
    return has(database, "to_regclass(quote_ident(current_schema()) || '." + name + "') IS NOT NULL");
}

// A project, whoever may read it.
Result<bool> holdsProject(Database &database)
{
    auto project = hasTable(database, "project");
    if (!project || !*project)
        return project;
    return hasTable(database, "annotation_set");
}

Result<void> checkServer(Database &database)
{
    const auto fits =
        has(database, "current_setting('server_version_num')::bigint >= " + QByteArray::number(OldestServer));
    if (!fits)
        return std::unexpected(fits.error());
    if (!*fits)
        return refuse(
            Error::Kind::Unsupported,
            QT_TRANSLATE_NOOP("Storage", "The server of %1 is older than PostgreSQL 14. Use a newer one."),
            database.address());
    const auto unicode = has(database, "current_setting('server_encoding') = 'UTF8'");
    if (!unicode)
        return std::unexpected(unicode.error());
    if (!*unicode)
        return refuse(Error::Kind::Unsupported,
                      QT_TRANSLATE_NOOP("Storage",
                                        "The database of %1 does not hold every character. Make one with the "
                                        "encoding UTF8 (createdb --encoding=UTF8 --template=template0)."),
                      database.address());
    return {};
}

Result<void> checkEmpty(Database &database)
{
    const auto writable = has(database, "has_schema_privilege(current_schema(), 'CREATE')");
    if (!writable)
        return std::unexpected(writable.error());
    if (!*writable)
        return refuse(
            Error::Kind::Permission,
            QT_TRANSLATE_NOOP("Storage",
                              "You may not make tables in %1. Ask the owner of the database to make "
                              "the project, or to give you the right to (GRANT CREATE ON SCHEMA "
                              "public TO your user)."),
            database.address());
    const auto project = holdsProject(database);
    if (!project)
        return std::unexpected(project.error());
    if (*project)
        return refuse(
            Error::Kind::AlreadyExists,
            QT_TRANSLATE_NOOP("Storage",
                              "%1 holds a Galley project already. Open it, or make another database "
                              "(createdb) for the new one."),
            database.address());
    const auto other = has(database,
                           "EXISTS (SELECT 1 FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace "
                           "WHERE n.nspname = current_schema() AND c.relkind IN ('r', 'p', 'v', 'm', 'f', "
                           "'S'))");
    if (!other)
        return std::unexpected(other.error());
    if (*other)
        return refuse(Error::Kind::AlreadyExists,
                      QT_TRANSLATE_NOOP("Storage",
                                        "%1 holds tables of another program. Make a database of its own for "
                                        "the project (createdb)."),
                      database.address());
    return {};
}

Result<void> makeTables(Database &database, const QList<Schema> &schemas)
{
    Statement row = database.query("SELECT quote_ident(current_schema())");
    const QByteArray schema = row.next() ? row.bytes(0).toByteArray() : QByteArray();
    return row.finish()
        .and_then([&] { return database.script(PostgresTables::all(schema)); })
        .and_then([&] { return database.setLayout(PostgresTables::FirstLayout); })
        .and_then([&] { return migrate(database, postgresMigrations()); })
        .and_then([&] { return fillProject(database, schemas); });
}

std::unexpected<Error> noProject(const QString &address)
{
    return refuse(
        Error::Kind::ForeignFormat,
        QT_TRANSLATE_NOOP("Storage",
                          "%1 holds no Galley project. See whether the database's name is right, or "
                          "make the project with `galley new`."),
        address);
}

std::unexpected<Error> noRights(const QString &address)
{
    return refuse(Error::Kind::Permission,
                  QT_TRANSLATE_NOOP("Storage",
                                    "You have no right to read %1. Ask a manager of the project to add your "
                                    "user to its team."),
                  address);
}

Result<void> checkProject(Database &database)
{
    const auto visible = has(database, "current_schema() IS NOT NULL");
    if (!visible || !*visible)
        return visible ? noRights(database.address()) : std::unexpected(visible.error());
    const auto project = holdsProject(database);
    if (!project)
        return std::unexpected(project.error());
    if (!*project)
        return noProject(database.address());
    const auto readable = has(database, "has_table_privilege('project', 'SELECT')");
    if (!readable)
        return std::unexpected(readable.error());
    return *readable ? Result<void>() : noRights(database.address());
}

QString reasonFor(bool readOnly, bool forWriting)
{
    if (!readOnly)
        return {};
    return forWriting ? translated(QT_TRANSLATE_NOOP("Storage",
                                                     "The server lets the project be read only: it is a copy "
                                                     "of another one, or was told so. Ask who runs it."))
                      : translated(QT_TRANSLATE_NOOP("Storage", "The project was opened for reading only."));
}

Result<OpenedProject> openNewer(const QString &address)
{
    auto database = openAddress(address, Mode::ReadOnly);
    if (!database)
        return std::unexpected(std::move(database).error());
    if (auto readable = checkReadable(**database, address); !readable)
        return std::unexpected(std::move(readable).error());
    return OpenedProject{std::move(*database), newerReason()};
}

struct Owner
{
    QString name;
    bool isHere = false; // who is connected is the owner, or one of them
};

Result<Owner> ownerOf(Database &database)
{
    Owner owner;
    Statement row =
        database.query("SELECT pg_get_userbyid(relowner), CASE WHEN pg_has_role(session_user, relowner, "
                       "'USAGE') THEN 1 ELSE 0 END FROM pg_class WHERE oid = "
                       "to_regclass(quote_ident(current_schema()) || '.project')");
    if (row.next())
        owner = {row.string(0), row.integer(1) != 0};
    return row.result(owner);
}

std::unexpected<Error> older(Error::Kind kind, const char *message, const QString &address,
                             const QString &owner)
{
    return fail(kind, translated(message).arg(address, owner), {}, Place{.file = address});
}

// Only who owns tables may change them, so the others have to wait for him.
Result<void> checkMayMigrate(Database &database)
{
    const auto owner = ownerOf(database);
    if (!owner)
        return std::unexpected(owner.error());
    if (!owner->isHere)
        return older(Error::Kind::Permission,
                     QT_TRANSLATE_NOOP("Storage",
                                       "%1 was made by an older Galley, and must be brought up to date by "
                                       "the user who owns it. Ask “%2” to open it once with this version; "
                                       "until then, go on with the version that you had."),
                     database.address(), owner->name);
    if (database.isReadOnly())
        return older(Error::Kind::ReadOnly,
                     QT_TRANSLATE_NOOP("Storage",
                                       "%1 was made by an older Galley and must be brought up to date, but "
                                       "was opened for reading only. Open it as “%2” where it may be "
                                       "written."),
                     database.address(), owner->name);
    return {};
}

Result<void> bringUpToDate(Database &database, int version)
{
    if (version < PostgresTables::FirstLayout)
        return refuse(
            Error::Kind::Unsupported,
            QT_TRANSLATE_NOOP("Storage",
                              "%1 was made by an older Galley, before its tables were settled. Copy "
                              "it into a file with that version (`galley copy`), then from there "
                              "into a new database with this one."),
            database.address());
    return checkMayMigrate(database).and_then([&] { return migrate(database, postgresMigrations()); });
}

} // namespace

Result<void> createPostgresProject(const QString &address, const QList<Schema> &schemas,
                                   const FillProject &fill)
{
    auto opened = openAddress(address, Mode::ReadWrite);
    if (!opened)
        return std::unexpected(std::move(opened).error());
    Database &database = **opened;
    return database.transaction(Database::Transaction::Write, [&] {
        // Two programs that make a project in the same database: the second one finds the first one's.
        return database.script("SELECT pg_advisory_xact_lock(hashtext('galley'), 0)")
            .and_then([&] { return checkServer(database); })
            .and_then([&] { return checkEmpty(database); })
            .and_then([&] { return makeTables(database, schemas); })
            .and_then([&] { return fill ? fill(database) : Result<void>(); });
    });
}

Result<OpenedProject> openPostgresProject(const QString &address, bool forWriting)
{
    auto database = openAddress(address, forWriting ? Mode::ReadWrite : Mode::ReadOnly);
    if (!database)
        return std::unexpected(std::move(database).error());
    if (auto ours = checkProject(**database); !ours)
        return std::unexpected(std::move(ours).error());
    const auto version = (*database)->layout();
    if (!version)
        return std::unexpected(version.error());
    if (*version == 0) // the rows are there, and not for this user
        return noRights(address);
    if (*version > newestLayout())
        return openNewer(address);
    if (*version < newestLayout()) {
        if (auto migrated = bringUpToDate(**database, *version); !migrated)
            return std::unexpected(std::move(migrated).error());
    }
    QString reason = reasonFor((*database)->isReadOnly(), forWriting);
    return OpenedProject{std::move(*database), std::move(reason)};
}

} // namespace Galley
