#include "exchange/exportoutput.h"

#include "formats/outputdevice.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryDir>

namespace Galley {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("ExportOutput", text);
}

bool isDatabase(const QString &path)
{
    QFile file(path);
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) &&
        file.read(16) == QByteArrayView("SQLite format 3\0", 16);
}

std::unexpected<Error> refuse(Error::Kind kind, const char *message, const QString &path)
{
    return fail(kind, say(message), {}, Place{.file = path});
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

Result<void> checkFolder(const QString &path)
{
    const QFileInfo info(path);
    if (info.exists() && !info.isDir())
        return refuse(Error::Kind::AlreadyExists,
                      QT_TRANSLATE_NOOP("ExportOutput",
                                        "This format writes a folder, and here is a file: choose another "
                                        "name."),
                      path);
    if (info.isDir() && !QDir(path).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot))
        return refuse(Error::Kind::AlreadyExists,
                      QT_TRANSLATE_NOOP("ExportOutput",
                                        "The folder is not empty, and an export never mixes with other "
                                        "files: choose a new one."),
                      path);
    return {};
}

class FileOutput : public ExportOutput
{
public:
    explicit FileOutput(const QString &path)
        : m_path(path)
    {}

    Result<std::unique_ptr<QIODevice>> create(const QString &) override
    {
        auto file = std::make_unique<QSaveFile>(m_path);
        if (!file->open(QIODevice::WriteOnly))
            return std::unexpected(outputError(*file));
        return file;
    }

    Result<void> finish(std::unique_ptr<QIODevice> file) override
    {
        m_bytes = file->pos();
        m_file.reset(static_cast<QSaveFile *>(file.release()));
        return {};
    }

    Result<void> commit() override
    {
        if (!m_file->commit())
            return std::unexpected(outputError(*m_file));
        return {};
    }

    qint64 bytes() const override { return m_bytes; }

private:
    QString m_path;
    std::unique_ptr<QSaveFile> m_file;
    qint64 m_bytes = 0;
};

class FolderOutput : public ExportOutput
{
public:
    explicit FolderOutput(const QString &path)
        : m_path(QDir::cleanPath(path))
        , m_folder(m_path + QStringLiteral(".XXXXXX"))
    {}

    Result<std::unique_ptr<QIODevice>> create(const QString &name) override
    {
        const QString path = m_folder.filePath(name);
        auto file = std::make_unique<QFile>(path);
        if (!QDir().mkpath(QFileInfo(path).path()) || !file->open(QIODevice::WriteOnly | QIODevice::NewOnly))
            return std::unexpected(outputError(*file));
        return file;
    }

    Result<void> finish(std::unique_ptr<QIODevice> file) override
    {
        auto *const written = static_cast<QFile *>(file.get());
        if (!written->flush())
            return std::unexpected(outputError(*written));
        m_bytes += written->size();
        return {};
    }

    Result<void> commit() override
    {
        m_folder.setAutoRemove(false);
        QDir().rmdir(m_path); // when it is there, it is empty
        if (QDir().rename(m_folder.path(), m_path))
            return {};
        m_folder.setAutoRemove(true);
        return refuse(
            Error::Kind::Io,
            QT_TRANSLATE_NOOP("ExportOutput", "The folder could not be put here: choose another place."),
            m_path);
    }

    qint64 bytes() const override { return m_bytes; }

private:
    QString m_path;
    QTemporaryDir m_folder;
    qint64 m_bytes = 0;
};

class NullDevice : public QIODevice
{
protected:
    qint64 readData(char *, qint64) override { return -1; }

    qint64 writeData(const char *, qint64 size) override { return size; }
};

} // namespace

Result<std::unique_ptr<ExportOutput>> ExportOutput::open(const QString &path, bool folder)
{
    if (const Result<void> good = folder ? checkFolder(path) : checkFile(path); !good)
        return std::unexpected(good.error());
    if (folder)
        return std::make_unique<FolderOutput>(path);
    return std::make_unique<FileOutput>(path);
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
