#include "exchange/earlierexport.h"

#include "exchange/manifest.h"
#include "text/sha256.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>

namespace Galley {

namespace {

constexpr qint64 LargestManifest = 256'000'000;
constexpr qint64 BlockSize = 1 << 20;

std::unexpected<Error> refuse(const char *message, const QString &path)
{
    return fail(Error::Kind::AlreadyExists, QCoreApplication::translate("ExportOutput", message), {},
                Place{.file = path});
}

Result<Manifest> manifestOf(const QDir &folder)
{
    QFile file(folder.filePath(Manifest::FileName));
    const Result<Manifest> manifest = file.open(QIODevice::ReadOnly)
        ? Manifest::fromJson(file.read(LargestManifest))
        : fail(Error::Kind::NotFound, file.errorString());
    if (manifest)
        return manifest;
    return refuse(QT_TRANSLATE_NOOP("ExportOutput",
                                    "The folder holds files, and no manifest says that they are an earlier "
                                    "export: choose a new folder."),
                  folder.path());
}

bool isAsWritten(const QString &path, const ExportedFile &written)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() != written.bytes)
        return false;
    Sha256 hash;
    while (!file.atEnd()) {
        const QByteArray block = file.read(BlockSize);
        if (block.isEmpty())
            return false;
        hash.add(block);
    }
    return hash.hex() == written.sha256;
}

Result<void> checkFile(const QDir &folder, const QFileInfo &file, const QHash<QString, ExportedFile> &known)
{
    const QString name = folder.relativeFilePath(file.filePath());
    if (name == Manifest::FileName)
        return {};
    const auto written = known.constFind(name);
    if (written == known.cend() || file.isSymLink())
        return refuse(QT_TRANSLATE_NOOP("ExportOutput",
                                        "No export wrote this file, so the folder is not replaced: put the "
                                        "file elsewhere, or choose a new folder."),
                      file.filePath());
    if (!isAsWritten(file.filePath(), *written))
        return refuse(QT_TRANSLATE_NOOP("ExportOutput",
                                        "This file was changed since it was exported, so the folder is not "
                                        "replaced: choose a new folder."),
                      file.filePath());
    return {};
}

} // namespace

Result<void> checkEarlierExport(const QString &path)
{
    const QDir folder(path);
    const Result<Manifest> manifest = manifestOf(folder);
    if (!manifest)
        return std::unexpected(manifest.error());
    QHash<QString, ExportedFile> known;
    for (const ExportedFile &file : manifest->files)
        known.insert(file.name, file);
    QDirIterator files(path, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        if (const Result<void> good = checkFile(folder, files.nextFileInfo(), known); !good)
            return good;
    }
    return {};
}

} // namespace Galley
