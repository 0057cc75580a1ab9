#pragma once

#include "team/packages/handingin.h"
#include "text/progress.h"

#include <QTemporaryDir>

namespace Galley {

// A package that came back, opened from a copy, so that the file itself stays as it came.
struct OpenedPackage
{
    QString file; // as it was given
    PackageHeader header;
    std::optional<HandIn> handIn; // none: it was sent as it was
    QStringList warnings = {};
    std::unique_ptr<QTemporaryDir> folder = {};
    std::unique_ptr<Store> store = {}; // before the folder goes
};

// Refuses what is damaged, cut short, newer, or no package: by its hashes when it was handed in, else by all
// that a check finds. Reads everything.
[[nodiscard]] Result<OpenedPackage> openPackage(const QString &path, const KeepGoing &progress = {});

// What was handed out is still there as it was, and what was made of it is whole.
[[nodiscard]] Result<void> checkPackage(Store &package, const PackageHeader &header,
                                        const KeepGoing &progress = {});

[[nodiscard]] std::unexpected<Error> noPackage(const QString &path);

} // namespace Galley
