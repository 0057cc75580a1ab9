#include "storage/sqliteerror.h"

#include <QCoreApplication>

#include <sqlite3.h>

#include <cerrno>

namespace Galley {

namespace {

struct Failure
{
    Error::Kind kind;
    const char *message; // %1 is the file
};

const Failure DiskFull{Error::Kind::DiskFull,
                       QT_TRANSLATE_NOOP("Storage",
                                         "There is no room left on the disk of %1, so nothing was written. "
                                         "Make room, then do it again.")};
const Failure Locked{Error::Kind::Conflict,
                     QT_TRANSLATE_NOOP("Storage",
                                       "%1 is being written by another program. Wait until that is done, "
                                       "or close it there, then do it again.")};
const Failure ReadOnly{Error::Kind::ReadOnly,
                       QT_TRANSLATE_NOOP("Storage",
                                         "%1 may only be read. Copy it to a folder of your own, or get "
                                         "the right to write the file and its folder.")};
const Failure Corrupt{Error::Kind::Corrupt,
                      QT_TRANSLATE_NOOP("Storage",
                                        "%1 is damaged. Keep a copy as it is and go back to a backup, or "
                                        "export from it what can still be read.")};
const Failure Foreign{Error::Kind::ForeignFormat,
                      QT_TRANSLATE_NOOP("Storage", "%1 is no Galley project. Choose another file.")};
const Failure Unopened{Error::Kind::Permission,
                       QT_TRANSLATE_NOOP("Storage",
                                         "%1 cannot be opened. See whether you may read and write it and "
                                         "its folder.")};
const Failure TooBig{
    Error::Kind::Unsupported,
    QT_TRANSLATE_NOOP("Storage", "A text is too long to be kept in %1. Split it into several.")};
const Failure Memory{
    Error::Kind::Io,
    QT_TRANSLATE_NOOP("Storage", "There is not enough memory to work on %1. Close other programs.")};
const Failure Device{Error::Kind::Io,
                     QT_TRANSLATE_NOOP("Storage",
                                       "%1 cannot be read or written: the disk reports an error. See "
                                       "whether it is still connected, then open the project again.")};
const Failure Constraint{Error::Kind::Conflict,
                         QT_TRANSLATE_NOOP("Storage",
                                           "The change does not fit what %1 holds. Open the article again, "
                                           "then repeat it.")};
const Failure Refused{
    Error::Kind::Unsupported,
    QT_TRANSLATE_NOOP("Storage",
                      "%1 does not understand a statement. `galley check` says what is wrong "
                      "with it.")};
const Failure Unexpected{Error::Kind::Io,
                         QT_TRANSLATE_NOOP("Storage",
                                           "Work on %1 failed. Open the project again; if that does not "
                                           "help, `galley check` says what is wrong with it.")};

bool isOutOfRoom(int systemError)
{
    return systemError == ENOSPC || systemError == EDQUOT || systemError == EFBIG;
}

Failure ioFailure(sqlite3 *connection, int code)
{
    const int systemError = connection ? sqlite3_system_errno(connection) : 0;
    if (isOutOfRoom(systemError))
        return DiskFull;
    if (code == SQLITE_IOERR_NOMEM)
        return Memory;
    return systemError == EROFS || systemError == EACCES || systemError == EPERM ? ReadOnly : Device;
}

Failure failureOf(sqlite3 *connection, int code)
{
    switch (code & 0xff) {
    case SQLITE_FULL:
        return DiskFull;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Locked;
    case SQLITE_READONLY:
        return ReadOnly;
    case SQLITE_CORRUPT:
        return Corrupt;
    case SQLITE_NOTADB:
        return Foreign;
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return connection && isOutOfRoom(sqlite3_system_errno(connection)) ? DiskFull : Unopened;
    case SQLITE_TOOBIG:
        return TooBig;
    case SQLITE_NOMEM:
        return Memory;
    case SQLITE_IOERR:
        return ioFailure(connection, code);
    case SQLITE_CONSTRAINT:
        return Constraint;
    case SQLITE_ERROR:
        return Refused;
    default:
        return Unexpected;
    }
}

} // namespace

Error sqliteError(sqlite3 *connection, int code, const QString &path)
{
    const Failure failure = failureOf(connection, code);
    const auto detail = QStringLiteral("SQLite %1 (%2): %3")
                            .arg(code)
                            .arg(QLatin1StringView(sqlite3_errstr(code)),
                                 QString::fromUtf8(connection ? sqlite3_errmsg(connection) : ""));
    return {failure.kind, QCoreApplication::translate("Storage", failure.message).arg(path), detail,
            Place{.file = path}};
}

} // namespace Galley
