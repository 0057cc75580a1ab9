#include "team/packages/packagelog.h"

#include "storage/database.h"
#include "storage/rowjson.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr QLatin1StringView Prefix("package.packed.");

Result<PackageRecord> recordFrom(const QJsonValue &value)
{
    const QJsonObject json = value.toObject();
    return packageHeaderFrom(json[u"package"].toObject()).transform([&](PackageHeader header) {
        return PackageRecord{std::move(header),
                             QDateTime::fromString(json[u"merged"].toString(), Qt::ISODateWithMs)};
    });
}

QJsonObject toJson(const PackageRecord &record)
{
    QJsonObject json{{u"package"_s, Galley::toJson(record.header)}};
    if (record.merged.isValid())
        json[u"merged"_s] = record.merged.toUTC().toString(Qt::ISODateWithMs);
    return json;
}

} // namespace

Result<QList<PackageRecord>> packageRecords(Store &store)
{
    QList<PackageRecord> records;
    Statement rows = store.database().query("SELECT value FROM setting WHERE name LIKE $1 ORDER BY name",
                                            QString(Prefix + '%'_L1));
    while (rows.next()) {
        auto record = valueFromColumn(rows.bytes(0)).and_then(&recordFrom);
        if (!record)
            return std::unexpected(std::move(record).error());
        records.append(*std::move(record));
    }
    std::ranges::stable_sort(records, {}, [](const PackageRecord &record) { return record.header.at; });
    return rows.result(std::move(records));
}

Result<std::optional<PackageRecord>> packageRecord(Store &store, const QString &id)
{
    return store.setting(Prefix + id)
        .and_then([](const QJsonValue &value) -> Result<std::optional<PackageRecord>> {
            if (value.isUndefined())
                return std::optional<PackageRecord>();
            return recordFrom(value).transform([](PackageRecord record) { return std::optional(record); });
        });
}

Result<void> putPackageRecord(Store &store, const PackageRecord &record)
{
    return store.putSetting(Prefix + record.header.id, toJson(record));
}

} // namespace Galley
