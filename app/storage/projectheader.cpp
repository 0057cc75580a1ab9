#include "storage/projectheader.h"

#include "storage/refusal.h"
#include "storage/sqlitedatabase.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace Galley {

namespace {

constexpr qsizetype HeaderSize = 100;
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

} // namespace

Result<void> checkProjectHeader(const QString &path)
{
    if (auto kind = checkKind(QFileInfo(path), path); !kind)
        return kind;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(
            Error::Kind::Permission,
            QT_TRANSLATE_NOOP("Storage", "%1 may not be read. Ask its owner for the right to read it."),
            path);
    const QByteArray header = file.read(HeaderSize);
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
