#pragma once

#include "text/error.h"

#include <QIODevice>

#include <memory>

// Bytes out of archives, counted as they come: an archive's own word on its sizes is not believed.
namespace Galley {

enum class Packing { None, Zip, Tar, GZip, BZip2, Xz, Zstd };

inline constexpr qint64 PackingHeadSize = 512;

// By a file's first bytes, PackingHeadSize of them if it has as many.
[[nodiscard]] Packing packingOf(QByteArrayView head);

// All that a device gives, open at its start with random access: in memory up to 16 MB, else in a temporary
// file. InvalidInput when there is more than most, or when the device breaks off.
[[nodiscard]] Result<std::unique_ptr<QIODevice>> copyOut(QIODevice &from, qint64 most);

// The same of a compressed file (GZip, BZip2, Xz, Zstd).
[[nodiscard]] Result<std::unique_ptr<QIODevice>> unpack(std::unique_ptr<QIODevice> packed, Packing packing,
                                                        qint64 most);

} // namespace Galley
