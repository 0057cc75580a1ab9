#include "team/packages/openedpackage.h"

#include "storage/migrations.h"
#include "storage/openfiles.h"
#include "storage/projectaddress.h"
#include "team/packages/packagehash.h"
#include "team/packages/packages.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

std::unexpected<Error> damagedPackage(const QString &path, const QString &detail)
{
    return fail(Error::Kind::Corrupt,
                Packages::tr("%1 is damaged or was cut short on its way. Nothing of it was taken; ask for it "
                             "again.")
                    .arg(path),
                detail, {.file = path});
}

// SQLite's and the program's own words for what may be wrong with a file that somebody sent.
Error inPackageWords(Error error, const QString &copy, const QString &path)
{
    if (error.kind == Error::Kind::Corrupt)
        return damagedPackage(path, error.message + u' ' + error.detail).error();
    error.message.replace(copy, path);
    error.place.file = path;
    return error;
}

Result<void> copyFile(const QString &path, const QString &copy)
{
    QFile file(path);
    if (file.copy(copy))
        return {};
    const bool isThere = QFileInfo::exists(path);
    return fail(
        isThere ? Error::Kind::DiskFull : Error::Kind::NotFound,
        isThere ? Packages::tr("%1 cannot be copied to be looked at: %2. See whether you may read it, and "
                               "make room in the folder for temporary files.")
                      .arg(path, file.errorString())
                : Packages::tr("There is no file %1. See whether it was moved.").arg(path),
        {}, {.file = path});
}

// With its log, if the program that wrote it last did not get to close it.
Result<void> copyAll(const QString &path, const QString &copy)
{
    return copyFile(path, copy).and_then([&]() -> Result<void> {
        const QString log = path + "-wal"_L1;
        return QFileInfo(log).size() > 0 ? copyFile(log, copy + "-wal"_L1) : Result<void>();
    });
}

// SQLite reads zeros for what is missing of the last page. (SQLite file format, 1.3: the database header.)
Result<void> checkSize(const QString &path)
{
    constexpr qsizetype HeaderSize = 100;
    QFile file(path);
    const QByteArray header = file.open(QIODevice::ReadOnly) ? file.read(HeaderSize) : QByteArray();
    if (header.size() < HeaderSize || !header.startsWith("SQLite format 3") ||
        QFileInfo(path + "-wal"_L1).size() > 0)
        return {}; // no database, or not all of it is in the file: opening it tells
    const qint64 page = qFromBigEndian<quint16>(header.constData() + 16);
    const qint64 pages = qFromBigEndian<quint32>(header.constData() + 28);
    const qint64 whole = (page == 1 ? 65536 : page) * pages;
    return file.size() >= whole ? Result<void>()
                                : damagedPackage(path, u"%1 of %2 bytes"_s.arg(file.size()).arg(whole));
}

// What is not as somebody might like it, such as a label that no schema has, is no damage.
bool isDamage(const Problem &problem)
{
    return problem.kind != "label"_L1 && problem.kind != "value"_L1;
}

Result<void> checkKnown(Store &store, const QString &path)
{
    return store.database().layout().and_then([&](int version) -> Result<void> {
        if (version <= newestLayout())
            return {};
        return fail(Error::Kind::NewerFormat,
                    Packages::tr("%1 was worked on with a newer Galley. Update Galley here, then merge it.")
                        .arg(path),
                    {}, {.file = path});
    });
}

Result<void> checkSignature(OpenedPackage &package)
{
    const auto handIn = handInOf(*package.store);
    if (!handIn)
        return std::unexpected(handIn.error());
    package.handIn = *handIn;
    if (!package.handIn) {
        package.warnings += Packages::tr("It was not handed in, so nothing signs it; it was checked instead. "
                                         "What was not yet in the file when it was copied is missing.");
        return {};
    }
    return workHash(*package.store, package.header).and_then([&](const QString &hash) -> Result<void> {
        if (hash == package.handIn->hash)
            return {};
        return damagedPackage(package.file, u"signature %1, content %2"_s.arg(package.handIn->hash, hash));
    });
}

Result<void> readHeader(OpenedPackage &package)
{
    return checkKnown(*package.store, package.file)
        .and_then([&] { return packageHeader(*package.store); })
        .and_then([&](std::optional<PackageHeader> header) -> Result<void> {
            if (!header)
                return noPackage(package.file);
            package.header = *std::move(header);
            return {};
        });
}

std::unexpected<Error> openHere(const QString &path)
{
    const auto store = Store::open(path, Store::Access::ReadOnly);
    if (!store)
        return std::unexpected(store.error());
    const auto header = packageHeader(**store);
    if (header && !*header)
        return noPackage(path);
    return fail(Error::Kind::Busy,
                Packages::tr("%1 is open here. Close it in its window, then merge it.").arg(path), {},
                {.file = path});
}

} // namespace

std::unexpected<Error> noPackage(const QString &path)
{
    return fail(Error::Kind::ForeignFormat,
                Packages::tr("%1 is a project, but no package that was made with “Pack for an annotator”. To "
                             "take over what is in it, export it there and import it here.")
                    .arg(path),
                {}, {.file = path});
}

Result<void> checkPackage(Store &package, const PackageHeader &header, const KeepGoing &progress)
{
    const auto hash = packedHash(package, header);
    if (!hash)
        return std::unexpected(hash.error());
    if (*hash != header.hash)
        return damagedPackage(package.path(), u"handed out %1, is %2"_s.arg(header.hash, *hash));
    bool stopped = false;
    const auto problems = package.check([&](qint64 done, qint64 total) {
        stopped = progress && !progress(done, total);
        return !stopped;
    });
    if (!problems)
        return std::unexpected(problems.error());
    if (stopped)
        return fail(Error::Kind::Io, Packages::tr("Stopped. Nothing was changed."));
    const auto damage = std::ranges::find_if(*problems, isDamage);
    return damage == problems->end()
        ? Result<void>()
        : damagedPackage(package.path(), damage->article + u' ' + damage->message);
}

Result<OpenedPackage> openPackage(const QString &path, const KeepGoing &progress)
{
    if (isServerAddress(path))
        return noPackage(path);
    if (isOpenHere(path))
        return openHere(path);
    OpenedPackage package{.file = path};
    package.folder = std::make_unique<QTemporaryDir>();
    const QString copy = package.folder->filePath(u"package.galley"_s);
    const auto opened = checkSize(path)
                            .and_then([&] { return copyAll(path, copy); })
                            .and_then([&] { return Store::open(copy); })
                            .and_then([&](std::unique_ptr<Store> store) {
                                package.store = std::move(store);
                                return readHeader(package);
                            })
                            .and_then([&] { return checkSignature(package); })
                            .and_then([&] { return checkPackage(*package.store, package.header, progress); });
    if (!opened)
        return std::unexpected(inPackageWords(opened.error(), copy, path));
    return package;
}

} // namespace Galley
