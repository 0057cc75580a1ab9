#pragma once

#include "storage/store.h"

#include <QMap>

// A package is a Galley project with one annotator's articles and work, made for him to open and work in.
namespace Galley {

// What makes a project a package: whose it is, where it comes from, and what was handed out.
struct PackageHeader
{
    static constexpr int Format = 1;

    QString id;
    QString project;     // Store::projectId() of the one it comes from
    QString projectName; // as its people call it
    QString annotator;
    QString by;        // who packed it
    QDateTime at = {}; // UTC
    QMap<QString, Revision> articles =
        {};            // by external id, with the revision of the annotator's set; 0: none
    QString hash = {}; // packedHash() of it

    bool operator==(const PackageHeader &) const = default;
};

inline constexpr QLatin1StringView PackageSetting("package");

[[nodiscard]] QJsonObject toJson(const PackageHeader &header);
// NewerFormat, or Corrupt.
[[nodiscard]] Result<PackageHeader> packageHeaderFrom(const QJsonObject &json);

// None: the project is no package.
[[nodiscard]] Result<std::optional<PackageHeader>> packageHeader(Store &store);

} // namespace Galley
