#include "exchange/folderoutput.h"

#include "exchange/hashedfile.h"
#include "formats/outputdevice.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace Galley {

namespace {

// Puts one in the place of the other at once, where the file system can.
bool swapFolders(const QString &one, const QString &other)
{
    return renameat2(AT_FDCWD, QFile::encodeName(one).constData(), AT_FDCWD,
                     QFile::encodeName(other).constData(), RENAME_EXCHANGE) == 0;
}

// Where a link leads: that is what is replaced.
QString realPath(const QString &path)
{
    const QString real = QFileInfo(path).canonicalFilePath();
    return real.isEmpty() ? QDir::cleanPath(path) : real;
}

std::unexpected<Error> cannotBePut(const QString &path)
{
    return fail(Error::Kind::Io,
                QCoreApplication::translate("ExportOutput",
                                            "The folder could not be put here: choose another place."),
                {}, Place{.file = path});
}

} // namespace

FolderOutput::FolderOutput(const QString &path)
    : m_path(realPath(path))
    , m_folder(m_path + QStringLiteral(".XXXXXX"))
{}

Result<std::unique_ptr<QIODevice>> FolderOutput::create(const QString &name)
{
    if (!m_folder.isValid())
        return fail(
            Error::Kind::Permission,
            QCoreApplication::translate("OutputDevice", "You may not write here; choose another place."),
            m_folder.errorString(), Place{.file = m_path});
    auto file = std::make_unique<HashedFile<QFile>>(m_folder.filePath(name));
    file->setObjectName(name);
    if (!QDir().mkpath(QFileInfo(*file).path()) || !file->open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return std::unexpected(outputError(*file));
    return file;
}

// On disk when it returns: a folder must not stand in its place with empty files after a power cut.
Result<void> FolderOutput::finish(std::unique_ptr<QIODevice> device)
{
    auto &file = static_cast<HashedFile<QFile> &>(*device);
    if (!file.flush() || fdatasync(file.handle()) != 0)
        return std::unexpected(outputError(file));
    add({file.objectName(), file.written(), file.sha256()});
    return {};
}

Result<void> FolderOutput::commit()
{
    QFile::setPermissions(m_folder.path(), QFileInfo(QFileInfo(m_path).path()).permissions());
    QDir().rmdir(m_path); // when it is there and empty
    if (!QFileInfo::exists(m_path)) {
        if (!QDir().rename(m_folder.path(), m_path))
            return cannotBePut(m_path);
        m_folder.setAutoRemove(false);
        return {};
    }
    // The earlier one is then the temporary one, and goes with it.
    if (!swapFolders(m_folder.path(), m_path))
        return cannotBePut(m_path);
    return {};
}

} // namespace Galley
