#pragma once

#include "team/packages/packageheader.h"

namespace Galley {

// An annotator's word that a package is complete, and what it held then.
struct HandIn
{
    QString by;
    QDateTime at = {}; // UTC
    QString hash = {}; // workHash()

    bool operator==(const HandIn &) const = default;
};

struct HandInReport
{
    PackageHeader header;
    HandIn handIn;
    qint64 bytes = 0;

    bool operator==(const HandInReport &) const = default;
};

// None: it was not handed in.
[[nodiscard]] Result<std::optional<HandIn>> handInOf(Store &package);

// Closes and signs a package: afterwards it opens for reading only, and all of it is in this one file. Nobody
// else may have it open. by: empty for the package's annotator. Refuses one that is damaged, and what is no
// package.
[[nodiscard]] Result<HandInReport> handIn(const QString &path, const QString &by);
// Opens it for work again; the signature goes. False: it was not handed in.
[[nodiscard]] Result<bool> reopenPackage(const QString &path);

} // namespace Galley
