#include "formats/source.h"

#include "formats/archivesource.h"
#include "formats/inputfile.h"
#include "formats/unpacking.h"
#include "storage/openfiles.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

#include <algorithm>

namespace Galley {

namespace {

// A file, or a folder and all below it.
class DiskSource : public Source
{
public:
    explicit DiskSource(const QFileInfo &info)
        : Source(info.filePath(), !info.isDir())
        , m_folder(info.isDir() ? info.filePath() : info.path())
    {
        if (!info.isDir()) {
            add(SourceEntry{info.fileName(), info.size()});
            return;
        }
        QDirIterator below(m_folder, QDir::Files, QDirIterator::Subdirectories);
        const qsizetype prefix = m_folder.endsWith(u'/') ? m_folder.size() : m_folder.size() + 1;
        while (below.hasNext()) {
            const QFileInfo file = below.nextFileInfo();
            if (isOpenHere(file.filePath()))
                continue; // the project that this goes into, most likely
            add(SourceEntry{file.filePath().sliced(prefix), file.size()});
        }
        sort();
    }

    bool has(const QString &name) const override
    {
        return QDir::isRelativePath(name) && !name.split(u'/').contains(QStringLiteral("..")) &&
            QFileInfo(filePath(name)).isFile();
    }

    Result<std::unique_ptr<QIODevice>> open(const QString &name) const override
    {
        return openInput(filePath(name)).transform([](std::unique_ptr<QFile> file) {
            return std::unique_ptr<QIODevice>(std::move(file));
        });
    }

private:
    // Of the file itself as the user wrote it: it may be a pipe, or have been given by another name.
    QString filePath(const QString &name) const
    {
        return isSingleFile() && name == entries().first().name ? path() : m_folder + u'/' + name;
    }

    QString m_folder;
};

class MemorySource : public Source
{
public:
    explicit MemorySource(const Files &files)
        : Source(files.size() == 1 ? files.first().first : QString(), files.size() == 1)
        , m_files(files)
    {
        for (const auto &[name, bytes] : files)
            add(SourceEntry{name, bytes.size()});
        sort();
    }

    Result<std::unique_ptr<QIODevice>> open(const QString &name) const override
    {
        const auto file = std::ranges::find(m_files, name, &std::pair<QString, QByteArray>::first);
        if (file == m_files.end())
            return fail(Error::Kind::NotFound,
                        QCoreApplication::translate("Source", "There is no such file."), {}, place(name));
        auto device = std::make_unique<QBuffer>();
        device->setData(file->second);
        device->open(QIODevice::ReadOnly);
        return device;
    }

private:
    Files m_files;
};

} // namespace

Result<std::shared_ptr<const Source>> Source::of(const QString &path, const SourceLimits &limits)
{
    const QFileInfo info(path);
    if (info.isDir()) {
        if (!info.isReadable() || !info.isExecutable())
            return fail(Error::Kind::Permission,
                        QCoreApplication::translate("Source", "You may not read this folder."), {},
                        Place{.file = path});
        return std::make_shared<DiskSource>(info);
    }
    const Result<std::unique_ptr<QFile>> file = openInput(path);
    if (!file)
        return std::unexpected(file.error());
    if (packingOf((*file)->peek(PackingHeadSize)) != Packing::None)
        return openArchive(path, limits);
    return std::make_shared<DiskSource>(info);
}

std::shared_ptr<const Source> Source::ofFiles(const Files &files)
{
    return std::make_shared<MemorySource>(files);
}

bool Source::has(const QString &name) const
{
    return std::ranges::binary_search(m_entries, name, {}, &SourceEntry::name);
}

void Source::sort()
{
    std::ranges::sort(m_entries, {}, &SourceEntry::name);
}

Result<QByteArray> Source::read(const QString &name, qint64 most) const
{
    const Result<std::unique_ptr<QIODevice>> device = open(name);
    if (!device)
        return std::unexpected(device.error());
    QByteArray bytes = (*device)->read(most + 1);
    if (bytes.size() <= most)
        return bytes;
    return fail(Error::Kind::Unsupported,
                QCoreApplication::translate("Source",
                                            "The file has more than %1 MB, which is more than one "
                                            "of its kind should have: split it.")
                    .arg(most / 1'000'000),
                {}, place(name));
}

Place Source::place(const QString &name) const
{
    if (m_single && name == m_entries.value(0).name)
        return Place{.file = m_path};
    const QString folder = m_single ? QFileInfo(m_path).path() : m_path;
    return Place{.file = folder.isEmpty() || folder == u'.' ? name : folder + u'/' + name};
}

} // namespace Galley
