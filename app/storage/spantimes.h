#pragma once

#include "annotation/journal.h"

namespace Galley {

// The entry of an import without details, but with the times of spans as far as they are known.
[[nodiscard]] QByteArray encodedImport(const QString &action, const SpanTimes &times);

} // namespace Galley
