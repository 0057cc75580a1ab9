#include "exchange/exportoutput.h"

#include "exchange/archiveoutput.h"
#include "exchange/earlierexport.h"
#include "exchange/fileoutput.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

bool isDatabase(const QString &path)
{
    QFile file(path);
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) &&
        file.read(16) == QByteArrayView("SQLite format 3\0", 16);
}

std::unexpected<Error> refuse(Error::Kind kind, const char *message, const QString &path)
{
    return fail(kind, QCoreApplication::translate("ExportOutput", message), {}, Place{.file = path});
}

// Why this path is none to write to, as far as that can be seen before.
Result<void> checkFile(const QString &path)
{
    if (QFileInfo(path).isDir())
        return refuse(Error::Kind::InvalidInput,
                      QT_TRANSLATE_NOOP("ExportOutput", "This is a folder: name a file in it."), path);
    if (isDatabase(path))
        return refuse(Error::Kind::AlreadyExists,
                      QT_TRANSLATE_NOOP("ExportOutput",
                                        "This is a project or another database, which an export never "
                                        "replaces: choose another name."),
                      path);
    return {};
}

Result<void> checkFolder(const QString &path, bool replace)
{
    const QFileInfo info(path);
    if (info.exists() && !info.isDir())
        return refuse(Error::Kind::AlreadyExists,
                      QT_TRANSLATE_NOOP("ExportOutput",
                                        "This export is a folder, and here is a file: choose another name, "
                                        "or one that ends in .zip or .tar.gz."),
                      path);
    const QDir folder(path);
    if (!info.isDir() ||
        folder.isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot))
        return {};
    if (replace)
        return checkEarlierExport(path);
    return refuse(Error::Kind::AlreadyExists,
                  QT_TRANSLATE_NOOP("ExportOutput",
                                    "The folder is not empty, and an export never mixes with other "
                                    "files: choose a new one, or let it replace an earlier export."),
                  path);
}

class NullDevice : public QIODevice
{
protected:
    qint64 readData(char *, qint64) override { return -1; }

    qint64 writeData(const char *, qint64 size) override { return size; }
};

} // namespace

bool ExportOutput::isArchive(const QString &path)
{
    return std::ranges::any_of(std::array{".zip"_L1, ".tar.gz"_L1, ".tgz"_L1}, [&](QLatin1StringView ending) {
        return path.endsWith(ending, Qt::CaseInsensitive);
    });
}

Result<std::unique_ptr<ExportOutput>> ExportOutput::open(const QString &path, Kind kind, bool replace)
{
    const Result<void> good = kind == Kind::Folder ? checkFolder(path, replace) : checkFile(path);
    if (!good)
        return std::unexpected(good.error());
    switch (kind) {
    case Kind::File:
        return std::make_unique<FileOutput>(path);
    case Kind::Folder:
        return std::make_unique<FolderOutput>(path);
    case Kind::Archive:
        return std::make_unique<ArchiveOutput>(path);
    }
    Q_UNREACHABLE_RETURN({});
}

QList<ExportedFile> ExportOutput::files() const
{
    QList<ExportedFile> files = m_files;
    std::ranges::sort(files, {}, &ExportedFile::name);
    return files;
}

qint64 ExportOutput::bytes() const
{
    qint64 bytes = 0;
    for (const ExportedFile &file : m_files)
        bytes += file.bytes;
    return bytes;
}

Result<std::unique_ptr<QIODevice>> NullOutput::create(const QString &)
{
    auto device = std::make_unique<NullDevice>();
    device->open(QIODevice::WriteOnly);
    return device;
}

Result<void> NullOutput::finish(std::unique_ptr<QIODevice>)
{
    return {};
}

} // namespace Galley
