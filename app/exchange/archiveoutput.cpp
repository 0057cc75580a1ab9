#include "exchange/archiveoutput.h"

#include "formats/outputdevice.h"

#include <KCompressionDevice>
#include <KTar>
#include <KZip>

#include <QCoreApplication>
#include <QFile>
#include <QTimeZone>

#include <cstdio>
#include <functional>
#include <unistd.h>

namespace Galley {

namespace {

constexpr qint64 BlockSize = 1 << 20;

// The earliest that a zip can say.
QDateTime fixedTime()
{
    return {QDate(1980, 1, 1), QTime(0, 0), QTimeZone::UTC};
}

bool isZip(const QString &path)
{
    return path.endsWith(QLatin1StringView(".zip"), Qt::CaseInsensitive);
}

bool pack(KArchive &archive, const QString &name, const QString &path, qint64 bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    bool done = archive.prepareWriting(name, {}, {}, bytes, 0100644, fixedTime(), fixedTime(), fixedTime());
    while (done && !file.atEnd()) {
        const QByteArray block = file.read(BlockSize);
        done = !block.isEmpty() && archive.writeData(block.constData(), block.size());
    }
    return archive.finishWriting(bytes) && done;
}

bool packAll(KArchive &archive, const QList<ExportedFile> &files,
             const std::function<QString(const QString &)> &pathOf)
{
    if (!archive.open(QIODevice::WriteOnly))
        return false;
    bool done = true;
    for (const ExportedFile &file : files)
        done = done && pack(archive, file.name, pathOf(file.name), file.bytes);
    return archive.close() && done;
}

bool clearTime(QIODevice &gzip)
{
    return gzip.seek(4) && gzip.write(QByteArray(4, '\0')) == 4;
}

bool packAs(const QString &ending, QFile &target, const QList<ExportedFile> &files,
            const std::function<QString(const QString &)> &pathOf)
{
    if (isZip(ending)) {
        KZip zip(&target);
        return packAll(zip, files, pathOf);
    }
    KCompressionDevice gzip(&target, false, KCompressionDevice::GZip);
    KTar tar(&gzip);
    const bool done = packAll(tar, files, pathOf);
    gzip.close();
    return done;
}

// KArchive writes the present time into a gzip's head, and closes what it writes to.
bool finishFile(QFile &file, bool isGzip)
{
    return (file.isOpen() || file.open(QIODevice::ReadWrite)) && (!isGzip || clearTime(file)) &&
        file.flush() && fsync(file.handle()) == 0;
}

} // namespace

Result<void> ArchiveOutput::commit()
{
    QFile target(filePath(QStringLiteral(".archive")));
    if (!target.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return std::unexpected(outputError(target));
    const auto pathOf = [this](const QString &name) { return filePath(name); };
    const bool done = packAs(path(), target, files(), pathOf) && finishFile(target, !isZip(path()));
    if (!done)
        return std::unexpected(outputError(target));
    if (std::rename(QFile::encodeName(target.fileName()).constData(),
                    QFile::encodeName(path()).constData()) != 0)
        return fail(Error::Kind::Io,
                    QCoreApplication::translate("ExportOutput",
                                                "The archive could not be put here: choose another place."),
                    {}, Place{.file = path()});
    return {};
}

} // namespace Galley
