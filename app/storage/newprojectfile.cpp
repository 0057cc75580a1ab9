#include "storage/projectfile.h"

#include "storage/migrations.h"
#include "storage/refusal.h"
#include "storage/schemarows.h"
#include "storage/sqlitedatabase.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <QUuid>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace Galley {

namespace {

using namespace Qt::StringLiterals;

// What is left of a project of the same name would be taken for the new one's own log.
QString leftover(const QString &path)
{
    for (const auto &ending : {"-wal"_L1, "-journal"_L1, "-shm"_L1}) {
        if (QFileInfo::exists(path + ending))
            return path + ending;
    }
    return {};
}

Result<void> checkNewPath(const QString &path)
{
    const QFileInfo file(path);
    if (path.isEmpty())
        return fail(Error::Kind::InvalidInput,
                    translated(QT_TRANSLATE_NOOP("Storage", "The project needs a file name.")));
    if (file.exists() || file.isSymLink())
        return refuse(Error::Kind::AlreadyExists,
                      QT_TRANSLATE_NOOP(
                          "Storage", "%1 exists already. Choose another name; Galley never replaces a file."),
                      path);
    const QFileInfo folder(file.absolutePath());
    if (!folder.isDir())
        return refuse(Error::Kind::NotFound,
                      QT_TRANSLATE_NOOP("Storage", "There is no folder %1. Make it first."),
                      folder.filePath());
    if (const QString rest = leftover(path); !rest.isEmpty())
        return refuse(Error::Kind::AlreadyExists,
                      QT_TRANSLATE_NOOP("Storage",
                                        "%1 is left over from another project of that name. Choose "
                                        "another name, or put that file back to its project."),
                      rest);
    return {};
}

Result<void> fillNew(Database &database, const QList<Schema> &schemas, const FillProject &fill)
{
    const auto id = "PRAGMA application_id = " + QByteArray::number(SqliteDatabase::ApplicationId);
    if (auto done = database.script(id); !done)
        return done;
    if (auto done = migrate(database, sqliteMigrations()); !done)
        return done;
    if (auto done = fillProject(database, schemas); !done)
        return done;
    if (fill) {
        const auto filled =
            database.transaction(Database::Transaction::Write, [&] { return fill(database); });
        if (!filled)
            return filled;
    }
    return database.script("PRAGMA journal_mode = WAL");
}

// Makes a rename last through a power cut.
void syncFolder([[maybe_unused]] const QString &folder)
{
#ifdef Q_OS_UNIX
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return;
    ::fsync(handle);
    ::close(handle);
#endif
}

} // namespace

Result<void> fillProject(Database &database, const QList<Schema> &schemas)
{
    const auto insert = QByteArrayLiteral("INSERT INTO project(key, value) VALUES($1, $2)");
    for (const auto &[key, value] :
         {std::pair(u"id"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)),
          std::pair(u"created"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODate))}) {
        if (auto done = database.execute(insert, key, value); !done)
            return std::unexpected(std::move(done).error());
    }
    for (const Schema &schema : schemas) {
        if (auto put = putSchema(database, schema); !put)
            return put;
    }
    return {};
}

Result<void> createProjectFile(const QString &path, const QList<Schema> &schemas, const FillProject &fill)
{
    if (auto free = checkNewPath(path); !free)
        return free;
    const QString beside = path + u'.' + QUuid::createUuid().toString(QUuid::Id128).first(8) + ".new"_L1;
    const auto tidy = qScopeGuard([&beside] {
        for (const auto &ending : {""_L1, "-journal"_L1, "-wal"_L1, "-shm"_L1})
            QFile::remove(beside + ending);
    });
    {
        auto database = SqliteDatabase::open(beside, SqliteDatabase::Mode::Create);
        auto filled = database ? fillNew(**database, schemas, fill) : std::unexpected(database.error());
        if (!filled) {
            filled.error().message.replace(beside, path);
            filled.error().place.file = path;
            return filled;
        }
    }
    if (!QFile::rename(beside, path))
        return checkNewPath(path).and_then([&]() -> Result<void> {
            return refuse(
                Error::Kind::Io,
                QT_TRANSLATE_NOOP("Storage", "%1 cannot be made. See whether you may write its folder."),
                path);
        });
    syncFolder(QFileInfo(path).absolutePath());
    return {};
}

} // namespace Galley
