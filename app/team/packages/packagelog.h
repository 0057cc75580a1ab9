#pragma once

#include "team/packages/packageheader.h"

// What a project remembers of the packages that it handed out.
namespace Galley {

struct PackageRecord
{
    PackageHeader header;
    QDateTime merged = {}; // UTC; the last time; invalid: not yet

    bool operator==(const PackageRecord &) const = default;
};

[[nodiscard]] Result<QList<PackageRecord>> packageRecords(Store &store); // the oldest first
[[nodiscard]] Result<std::optional<PackageRecord>> packageRecord(Store &store, const QString &id);
[[nodiscard]] Result<void> putPackageRecord(Store &store, const PackageRecord &record);

} // namespace Galley
