#include "storage/projectheader.h"

#include "storage/refusal.h"
#include "storage/sqlitedatabase.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <sqlite3.h>

#include <memory>
#include <optional>

namespace Galley {

namespace {

constexpr int HeaderSize = 100;
constexpr qsizetype ApplicationIdOffset = 68; // SQLite file format, 1.3: the database header

Result<void> checkKind(const QFileInfo &file, const QString &path)
{
    if (file.isDir())
        return refuse(Error::Kind::ForeignFormat,
                      QT_TRANSLATE_NOOP("Storage", "%1 is a folder. Choose the project file in it."), path);
    if (!file.exists())
        return refuse(Error::Kind::NotFound,
                      QT_TRANSLATE_NOOP(
                          "Storage", "There is no file %1. See whether it was moved, or make a new project."),
                      path);
    if (!file.isFile())
        return refuse(Error::Kind::ForeignFormat,
                      QT_TRANSLATE_NOOP("Storage", "%1 is no ordinary file. Choose a project file."), path);
    return {};
}

// Empty when the file is shorter; nothing when it may not be read. Through SQLite, which opens the file
// without reading or locking it: were it closed by anybody else, this process would lose the locks of every
// connection to it, and with them the log beside it to the next program that is done (How To Corrupt An
// SQLite Database File, 2.2).
std::optional<QByteArray> readHeader(const QString &path)
{
    sqlite3 *opened = nullptr;
    const int code = sqlite3_open_v2(QFile::encodeName(path).constData(), &opened,
                                     SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX, nullptr);
    const std::unique_ptr<sqlite3, decltype(&sqlite3_close)> connection(opened, &sqlite3_close);
    sqlite3_file *file = nullptr;
    if (code != SQLITE_OK ||
        sqlite3_file_control(opened, "main", SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK)
        return std::nullopt;
    QByteArray header(HeaderSize, '\0');
    switch (file->pMethods->xRead(file, header.data(), HeaderSize, 0)) {
    case SQLITE_OK:
        return header;
    case SQLITE_IOERR_SHORT_READ:
        return QByteArray();
    default:
        return std::nullopt;
    }
}

} // namespace

Result<void> checkProjectHeader(const QString &path)
{
    if (auto kind = checkKind(QFileInfo(path), path); !kind)
        return kind;
    const std::optional<QByteArray> read = readHeader(path);
    if (!read)
        return refuse(
            Error::Kind::Permission,
            QT_TRANSLATE_NOOP("Storage", "%1 may not be read. Ask its owner for the right to read it."),
            path);
    const QByteArray &header = *read;
    if (header.size() < HeaderSize || !header.startsWith(QByteArrayView("SQLite format 3\0", 16)))
        return refuse(Error::Kind::ForeignFormat,
                      QT_TRANSLATE_NOOP("Storage",
                                        "%1 is no Galley project. Choose another file, or import it into a "
                                        "project if it holds articles."),
                      path);
    if (qFromBigEndian<qint32>(header.constData() + ApplicationIdOffset) != SqliteDatabase::ApplicationId)
        return refuse(Error::Kind::ForeignFormat,
                      QT_TRANSLATE_NOOP("Storage",
                                        "%1 is the database of another program, not a Galley project. "
                                        "Choose another file."),
                      path);
    return {};
}

} // namespace Galley
