#pragma once

#include "text/error.h"

#include <QIODevice>

namespace Galley {

// Writes all of the bytes or says why not (a full disk, most often).
[[nodiscard]] Result<void> writeAll(QIODevice &device, const QByteArray &bytes);

// The error of a device that failed, for the user.
[[nodiscard]] Error outputError(const QIODevice &device);

} // namespace Galley
