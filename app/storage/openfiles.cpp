#include "storage/openfiles.h"

#include <QFile>
#include <QFileInfo>
#include <QMutex>
#include <QStringList>

#include <algorithm>
#include <filesystem>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

struct OpenFiles
{
    QMutex mutex;
    QStringList paths; // once for each connection
};

OpenFiles &openFiles()
{
    static OpenFiles files;
    return files;
}

bool isSameFile(const QString &one, const QString &other)
{
    std::error_code error;
    return std::filesystem::equivalent(QFile::encodeName(one).toStdString(),
                                       QFile::encodeName(other).toStdString(), error);
}

} // namespace

bool isOpenHere(const QString &path)
{
    OpenFiles &files = openFiles();
    const QMutexLocker lock(&files.mutex);
    return std::ranges::any_of(files.paths, [&](const QString &open) {
        return isSameFile(path, open) || isSameFile(path, open + "-wal"_L1) ||
            isSameFile(path, open + "-shm"_L1);
    });
}

OpenFile::OpenFile(const QString &path)
    : m_path(QFileInfo(path).absoluteFilePath())
{
    const QMutexLocker lock(&openFiles().mutex);
    openFiles().paths.append(m_path);
}

OpenFile::~OpenFile()
{
    const QMutexLocker lock(&openFiles().mutex);
    openFiles().paths.removeOne(m_path);
}

} // namespace Galley
