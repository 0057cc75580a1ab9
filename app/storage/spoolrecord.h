#pragma once

#include "storage/spool.h"

// How spools keep what they hold: a record is its length and a checksum, then JSON.
namespace Galley::SpoolRecord {

[[nodiscard]] QByteArray framed(const QByteArray &payload);

// The payload of the record that begins at an offset, which moves behind it; none: no whole record does.
[[nodiscard]] std::optional<QByteArray> next(const QByteArray &bytes, qsizetype &offset);
// Whether what begins there can be what a program was writing when it ended.
[[nodiscard]] bool isTorn(const QByteArray &bytes, qsizetype offset);

[[nodiscard]] QByteArray toJson(const SpoolOwner &owner);
[[nodiscard]] QByteArray toJson(const SpooledEntry &entry);
[[nodiscard]] std::optional<SpoolOwner> ownerFrom(const QByteArray &payload); // none: it is no spool of ours
[[nodiscard]] std::optional<SpooledEntry> entryFrom(const QJsonObject &object);

} // namespace Galley::SpoolRecord
