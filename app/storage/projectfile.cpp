#include "storage/projectfile.h"

#include "storage/handin.h"
#include "storage/migrations.h"
#include "storage/projectheader.h"
#include "storage/refusal.h"
#include "storage/sqlitedatabase.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace Galley {

namespace {

using namespace Qt::StringLiterals;
using Mode = SqliteDatabase::Mode;

Result<std::unique_ptr<SqliteDatabase>> openProbed(const QString &path, Mode mode)
{
    auto database = SqliteDatabase::open(path, mode);
    if (!database)
        return database;
    // The first read is what opens the log beside the file.
    if (auto probed = (*database)->number("SELECT count(*) FROM sqlite_schema"); !probed)
        return std::unexpected(std::move(probed).error());
    return database;
}

bool hasLog(const QString &path)
{
    return QFileInfo(path + "-wal"_L1).size() > 0;
}

bool cannotWrite(Error::Kind kind)
{
    return kind == Error::Kind::Permission || kind == Error::Kind::ReadOnly;
}

Result<std::unique_ptr<SqliteDatabase>> openForReading(const QString &path)
{
    auto database = openProbed(path, Mode::ReadOnly);
    if (database || !cannotWrite(database.error().kind))
        return database;
    if (!hasLog(path))
        return openProbed(path, Mode::Immutable);
    return refuse(
        Error::Kind::ReadOnly,
        QT_TRANSLATE_NOOP("Storage",
                          "%1 was not closed by the program that wrote it last, and its folder "
                          "may not be written, so it cannot be read either. Copy the file and the "
                          "one ending in -wal beside it to a folder of your own and open it there."),
        path, database.error().detail);
}

Result<std::unique_ptr<SqliteDatabase>> openAsAllowed(const QString &path, bool forWriting)
{
    if (!forWriting)
        return openForReading(path);
    auto database = openProbed(path, Mode::ReadWrite);
    if (!database && cannotWrite(database.error().kind))
        return openForReading(path);
    return database;
}

Result<OpenedProject> openNewer(const QString &path)
{
    auto database = openForReading(path);
    if (!database)
        return std::unexpected(std::move(database).error());
    if (auto readable = checkReadable(**database, path); !readable)
        return std::unexpected(std::move(readable).error());
    return OpenedProject{std::move(*database), newerReason()};
}

Result<OpenedProject> bringUpToDate(std::unique_ptr<SqliteDatabase> database, const QString &path)
{
    if (database->isReadOnly())
        return refuse(
            Error::Kind::ReadOnly,
            QT_TRANSLATE_NOOP("Storage",
                              "%1 was written by an older Galley and must be brought up to date, but "
                              "may not be written. Copy it to a folder of your own and open it there."),
            path);
    if (auto migrated = migrate(*database, sqliteMigrations()); !migrated)
        return std::unexpected(std::move(migrated).error());
    return OpenedProject{std::move(database), {}};
}

OpenedProject closedPackage(std::unique_ptr<Database> database)
{
    return {std::move(database),
            translated(QT_TRANSLATE_NOOP("Storage",
                                         "This package was handed in and is signed. To go on working in it, "
                                         "take that back in the menu Team, or with `galley hand-in "
                                         "--reopen`."))};
}

// A package that was handed in is what its signature says, so nothing may change it.
Result<OpenedProject> closedIfHandedIn(OpenedProject project, const QString &path)
{
    const auto handedIn = isHandedIn(*project.database);
    if (!handedIn || !*handedIn)
        return handedIn ? Result<OpenedProject>(std::move(project)) : std::unexpected(handedIn.error());
    project.database.reset(); // closed before it is opened again
    return openForReading(path).transform(&closedPackage);
}

// Asked before it is opened for writing, which would already put a log beside it. None: it has to be opened.
std::optional<OpenedProject> closedAsItIs(const QString &path)
{
    auto database = openForReading(path);
    if (!database)
        return std::nullopt;
    const auto version = (*database)->layout();
    if (!version || *version != newestLayout() || !isHandedIn(**database).value_or(false))
        return std::nullopt;
    return closedPackage(*std::move(database));
}

QString reasonFor(const Database &database, bool forWriting)
{
    if (!database.isReadOnly())
        return {};
    return forWriting ? translated(QT_TRANSLATE_NOOP("Storage",
                                                     "You may not write the project's file or its folder. "
                                                     "Copy it to a folder of your own to change it."))
                      : translated(QT_TRANSLATE_NOOP("Storage", "The project was opened for reading only."));
}

} // namespace

Result<void> checkReadable(Database &database, const QString &path)
{
    for (const char *sql : {
             "SELECT id, place, version, definition FROM schema LIMIT 1",
             "SELECT id, name, kind FROM annotator LIMIT 1",
             "SELECT id, external_id, title, language, published, source, byline, dateline, url, encoding, "
             "sha256, "
             "length, title_key, words, version, embargoed, licence, supersedes FROM article LIMIT 1",
             "SELECT id, text FROM article_text LIMIT 1",
             "SELECT id, article_id, annotator_id, state, revision, span_count, relation_count, next_span, "
             "next_relation FROM annotation_set LIMIT 1",
             "SELECT id, layer, label FROM label LIMIT 1",
             "SELECT set_id, id, label_id, begins, ends, segments, quote, attributes, note, certainty, "
             "external_id "
             "FROM span LIMIT 1",
             "SELECT set_id, id, type, from_span, to_span, attributes, external_id FROM relation LIMIT 1",
             "SELECT set_id, name, value FROM field LIMIT 1",
             "SELECT set_id, revision, at, annotator, kind, target, action, changes, bulk FROM journal LIMIT "
             "1",
         }) {
        if (auto read = database.number(sql); !read)
            return refuse(
                Error::Kind::NewerFormat,
                QT_TRANSLATE_NOOP("Storage",
                                  "%1 was written by a newer Galley and cannot be read by this one. "
                                  "Open it with that version, or export it there."),
                path, read.error().detail);
    }
    return {};
}

QString newerReason()
{
    return translated(QT_TRANSLATE_NOOP("Storage",
                                        "The project was written by a newer Galley. It can be read here; to "
                                        "change it, update Galley."));
}

Result<OpenedProject> openProjectFile(const QString &path, bool forWriting)
{
    if (auto ours = checkProjectHeader(path); !ours)
        return std::unexpected(std::move(ours).error());
    if (forWriting) {
        if (auto closed = closedAsItIs(path))
            return *std::move(closed);
    }
    auto database = openAsAllowed(path, forWriting);
    if (!database)
        return std::unexpected(std::move(database).error());
    const auto version = (*database)->layout();
    if (!version)
        return std::unexpected(version.error());
    const int known = newestLayout();
    if (*version > known) {
        database->reset(); // closed before it is opened again
        return openNewer(path);
    }
    if (*version < known)
        return bringUpToDate(std::move(*database), path).and_then([&](OpenedProject project) {
            return closedIfHandedIn(std::move(project), path);
        });
    QString reason = reasonFor(**database, forWriting);
    return OpenedProject{std::move(*database), std::move(reason)};
}

} // namespace Galley
