#pragma once

#include "storage/setaside.h"

namespace Galley {

class Store;

// The folder of this machine's user that keeps spools, and what projects did not take of them.
namespace SpoolFolder {

[[nodiscard]] QString path();

// Whose edits a spool of the project would hold; none: it is in a file, and needs no spool.
[[nodiscard]] Result<std::optional<SpoolOwner>> ownerIn(Store &store);

// Of the owner's that programs left, the oldest first; those that another program has are its business.
[[nodiscard]] std::vector<std::unique_ptr<Spool>> left(const SpoolOwner &owner);

// What has not arrived, whoever has it.
struct Waiting
{
    qsizetype edits = 0;      // to be sent
    qsizetype aside = 0;      // not taken, and kept aside
    QStringList damaged = {}; // files that cannot be read, or only in part

    [[nodiscard]] bool isEmpty() const { return edits == 0 && aside == 0 && damaged.isEmpty(); }
};

[[nodiscard]] Waiting waiting(const SpoolOwner &owner);
// When the project cannot be asked who it is.
[[nodiscard]] qsizetype waitingFor(const QString &address);

} // namespace SpoolFolder

} // namespace Galley
