#include "team/packages/handingin.h"

#include "storage/handin.h"
#include "storage/sqlitedatabase.h"
#include "team/packages/openedpackage.h"
#include "team/packages/packagehash.h"
#include "team/packages/packages.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

Result<PackageHeader> headerOf(Store &store)
{
    return packageHeader(store).and_then([&](std::optional<PackageHeader> header) -> Result<PackageHeader> {
        return header ? Result<PackageHeader>(*std::move(header)) : noPackage(store.path());
    });
}

Result<HandInReport> sign(Store &store, const QString &by)
{
    auto header = headerOf(store);
    if (!header)
        return std::unexpected(std::move(header).error());
    HandInReport report{.header = *std::move(header), .handIn = {.at = QDateTime::currentDateTimeUtc()}};
    report.handIn.by = by.isEmpty() ? report.header.annotator : by;
    const auto signedIn = store.transaction([&] {
        return checkPackage(store, report.header)
            .and_then([&] { return workHash(store, report.header); })
            .and_then([&](const QString &hash) {
                report.handIn.hash = hash;
                return store.putSetting(HandInSetting,
                                        QJsonObject{{u"by"_s, report.handIn.by},
                                                    {u"at"_s, report.handIn.at.toString(Qt::ISODateWithMs)},
                                                    {u"hash"_s, hash}});
            });
    });
    return signedIn.transform([&] { return std::move(report); });
}

// The log beside the file goes into it, so that the file alone can be sent.
Result<void> foldLog(const QString &path)
{
    return SqliteDatabase::open(path, SqliteDatabase::Mode::ReadWrite).and_then([&](const auto &database) {
        return database->script("PRAGMA wal_checkpoint(TRUNCATE); PRAGMA journal_mode = DELETE");
    });
}

Result<bool> removeSignature(const QString &path)
{
    return SqliteDatabase::open(path, SqliteDatabase::Mode::ReadWrite)
        .and_then([](const auto &database) {
            return database->execute("DELETE FROM setting WHERE name = $1", QString(HandInSetting));
        })
        .transform([](qint64 removed) { return removed > 0; });
}

} // namespace

Result<std::optional<HandIn>> handInOf(Store &package)
{
    return package.setting(HandInSetting).transform([](const QJsonValue &value) {
        if (value.isUndefined())
            return std::optional<HandIn>();
        return std::optional(HandIn{.by = value[u"by"].toString(),
                                    .at = QDateTime::fromString(value[u"at"].toString(), Qt::ISODateWithMs),
                                    .hash = value[u"hash"].toString()});
    });
}

Result<HandInReport> handIn(const QString &path, const QString &by)
{
    auto report = Store::open(path).and_then([&](const auto &store) -> Result<HandInReport> {
        if (store->isReadOnly())
            return fail(Error::Kind::ReadOnly,
                        Packages::tr("It cannot be signed. %1").arg(store->readOnlyReason()));
        return sign(*store, by);
    });
    if (!report)
        return report;
    return foldLog(path).transform([&] {
        report->bytes = QFileInfo(path).size();
        return *std::move(report);
    });
}

Result<bool> reopenPackage(const QString &path)
{
    const auto package = Store::open(path, Store::Access::ReadOnly).and_then([](const auto &store) {
        return headerOf(*store);
    });
    return package.and_then([&](const PackageHeader &) { return removeSignature(path); });
}

} // namespace Galley
