#include "formats/archivesource.h"

#include "formats/inputfile.h"
#include "formats/unpacking.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>

#include <KArchiveDirectory>
#include <KArchiveFile>
#include <KTar>
#include <KZip>

#include <vector>

namespace Galley {

namespace {

// A name of one folder or file that means the same on every system and leads nowhere else.
bool isSafe(const QString &name)
{
    return !name.isEmpty() && name != QStringLiteral("..") && name != QStringLiteral(".") &&
        !name.contains(u'/') && !name.contains(u'\\') && !name.contains(QChar::Null);
}

bool isHidden(const QString &name)
{
    return (name.startsWith(u'.') && name != QStringLiteral("..") && name != QStringLiteral(".")) ||
        name == QStringLiteral("__MACOSX");
}

// By name, so that other entries need not be opened for it.
bool mayBeArchive(const QString &name)
{
    static const QStringList suffixes{QStringLiteral("zip"), QStringLiteral("tar"), QStringLiteral("tgz"),
                                      QStringLiteral("gz"),  QStringLiteral("bz2"), QStringLiteral("xz"),
                                      QStringLiteral("zst")};
    return suffixes.contains(QFileInfo(name).suffix().toLower());
}

class ArchiveSource : public Source
{
public:
    ArchiveSource(const QString &path, const SourceLimits &limits)
        : Source(path, false)
        , m_limits(limits)
    {}

    [[nodiscard]] Result<void> read(std::unique_ptr<QIODevice> file);
    [[nodiscard]] Result<std::unique_ptr<QIODevice>> open(const QString &name) const override;

private:
    // Where an archive within lies: its name, with '/' behind, and how many it is within.
    struct Inside
    {
        QString prefix;
        int depth = 0;
    };

    [[nodiscard]] Result<void> readArchive(std::unique_ptr<QIODevice> device, const Inside &inside);
    [[nodiscard]] Result<void> readCompressed(std::unique_ptr<QIODevice> device, Packing packing,
                                              const Inside &inside);
    [[nodiscard]] Result<void> readFolder(const KArchiveDirectory &folder, const Inside &inside);
    [[nodiscard]] Result<void> readFile(const KArchiveFile &file, const QString &name, int depth);
    [[nodiscard]] Result<void> take(const QString &name, qint64 size);
    [[nodiscard]] Place placeOf(const Inside &inside) const;
    void leaveOut(const char *message, const QString &name);
    [[nodiscard]] Error tooLarge(const Place &place) const;

    SourceLimits m_limits;
    qint64 m_packed = 0;                               // bytes of the archive
    qint64 m_unpacked = 0;                             // bytes of its entries
    std::vector<std::unique_ptr<QIODevice>> m_devices; // which the archives read from
    std::vector<std::unique_ptr<KArchive>> m_archives;
    QHash<QString, const KArchiveFile *> m_files;
    QHash<QString, QIODevice *> m_whole; // of files compressed by themselves
};

Place ArchiveSource::placeOf(const Inside &inside) const
{
    return inside.prefix.isEmpty() ? Place{.file = path()} : place(inside.prefix.chopped(1));
}

void ArchiveSource::leaveOut(const char *message, const QString &name)
{
    add(Error{
        Error::Kind::InvalidInput, QCoreApplication::translate("ArchiveSource", message), {}, place(name)});
}

Error ArchiveSource::tooLarge(const Place &place) const
{
    return {Error::Kind::Unsupported,
            QCoreApplication::translate("ArchiveSource",
                                        "The archive would unpack to far more than text does, or to too many "
                                        "files: unpack what you need of it and import that."),
            {},
            place};
}

Result<void> ArchiveSource::read(std::unique_ptr<QIODevice> file)
{
    m_packed = file->size();
    if (Result<void> done = readArchive(std::move(file), {}); !done)
        return done;
    sort();
    return {};
}

Result<void> ArchiveSource::readArchive(std::unique_ptr<QIODevice> device, const Inside &inside)
{
    const Packing packing = packingOf(device->peek(PackingHeadSize));
    if (packing != Packing::Zip && packing != Packing::Tar)
        return readCompressed(std::move(device), packing, inside);
    std::unique_ptr<KArchive> archive;
    if (packing == Packing::Zip)
        archive = std::make_unique<KZip>(device.get());
    else
        archive = std::make_unique<KTar>(device.get());
    m_devices.push_back(std::move(device));
    if (!archive->open(QIODevice::ReadOnly))
        return fail(
            Error::Kind::InvalidInput,
            QCoreApplication::translate("ArchiveSource",
                                        "The archive is damaged or cut short: get it again, or unpack it "
                                        "with another program and import the folder."),
            archive->errorString(), placeOf(inside));
    m_archives.push_back(std::move(archive));
    return readFolder(*m_archives.back()->directory(), inside);
}

// A tar, or one file that has its name without the last suffix.
Result<void> ArchiveSource::readCompressed(std::unique_ptr<QIODevice> device, Packing packing,
                                           const Inside &inside)
{
    const qint64 most =
        std::min(m_limits.bytes - m_unpacked, std::max(device->size() * m_limits.ratio, m_limits.freeBytes));
    Result<std::unique_ptr<QIODevice>> unpacked = unpack(std::move(device), packing, most);
    if (!unpacked) {
        unpacked.error().place.file = placeOf(inside).file;
        return std::unexpected(unpacked.error());
    }
    if (packingOf((*unpacked)->peek(PackingHeadSize)) == Packing::Tar)
        return readArchive(std::move(*unpacked), inside);
    const QString name = inside.prefix.isEmpty() ? QFileInfo(path()).completeBaseName()
                                                 : inside.prefix.first(inside.prefix.lastIndexOf(u'.'));
    m_whole.insert(name, unpacked->get());
    m_devices.push_back(std::move(*unpacked));
    return take(name, m_devices.back()->size());
}

Result<void> ArchiveSource::readFolder(const KArchiveDirectory &folder, const Inside &inside)
{
    for (const QString &name : folder.entries()) {
        const KArchiveEntry *const entry = folder.entry(name);
        const QString path = inside.prefix + name;
        if (isHidden(name))
            continue;
        if (!isSafe(name)) {
            leaveOut(QT_TRANSLATE_NOOP("ArchiveSource", "The name leads out of the archive: left out."),
                     path);
        } else if (!entry->symLinkTarget().isEmpty()) {
            leaveOut(QT_TRANSLATE_NOOP("ArchiveSource", "This is a link to another place: left out."), path);
        } else if (entry->isDirectory()) {
            const Inside below{path + u'/', inside.depth};
            if (Result<void> done = readFolder(static_cast<const KArchiveDirectory &>(*entry), below); !done)
                return done;
        } else if (Result<void> done =
                       readFile(static_cast<const KArchiveFile &>(*entry), path, inside.depth);
                   !done) {
            return done;
        }
    }
    return {};
}

Result<void> ArchiveSource::readFile(const KArchiveFile &file, const QString &name, int depth)
{
    m_files.insert(name, &file);
    if (!mayBeArchive(name))
        return take(name, file.size());
    Result<std::unique_ptr<QIODevice>> inner = open(name);
    if (!inner)
        return std::unexpected(inner.error());
    if (packingOf((*inner)->peek(PackingHeadSize)) == Packing::None)
        return take(name, file.size());
    if (depth == m_limits.depth) {
        leaveOut(QT_TRANSLATE_NOOP("ArchiveSource",
                                   "This is an archive in an archive in an archive: left out. Unpack it "
                                   "and import it by itself."),
                 name);
        return {};
    }
    return readArchive(std::move(*inner), Inside{name + u'/', depth + 1});
}

Result<void> ArchiveSource::take(const QString &name, qint64 size)
{
    m_unpacked += size;
    const bool large = size > m_limits.entryBytes || m_unpacked > m_limits.bytes ||
        (m_unpacked > m_limits.freeBytes && m_unpacked / m_limits.ratio > m_packed) ||
        entries().size() >= m_limits.entries;
    if (size < 0 || large)
        return std::unexpected(tooLarge(place(name)));
    add(SourceEntry{name, size});
    return {};
}

Result<std::unique_ptr<QIODevice>> ArchiveSource::open(const QString &name) const
{
    Result<std::unique_ptr<QIODevice>> copy = fail(
        Error::Kind::NotFound, QCoreApplication::translate("ArchiveSource", "The archive has no such file."));
    if (QIODevice *const whole = m_whole.value(name)) {
        whole->seek(0);
        copy = copyOut(*whole, whole->size());
    } else if (const KArchiveFile *const file = m_files.value(name)) {
        const std::unique_ptr<QIODevice> packed(file->createDevice());
        copy = packed
            ? copyOut(*packed, file->size())
            : fail(Error::Kind::Unsupported,
                   QCoreApplication::translate("ArchiveSource",
                                               "The file is packed in a way that Galley does not read: "
                                               "unpack it with another program."));
        if (copy && (*copy)->size() != file->size())
            copy = fail(Error::Kind::InvalidInput,
                        QCoreApplication::translate(
                            "ArchiveSource", "The archive is cut short within this file: get it again."));
    }
    if (!copy)
        copy.error().place.file = place(name).file;
    return copy;
}

} // namespace

Result<std::shared_ptr<const Source>> openArchive(const QString &path, const SourceLimits &limits)
{
    Result<std::unique_ptr<QFile>> file = openInput(path);
    if (!file)
        return std::unexpected(file.error());
    auto source = std::make_shared<ArchiveSource>(path, limits);
    return source->read(std::move(*file)).transform([&] { return std::shared_ptr<const Source>(source); });
}

} // namespace Galley
