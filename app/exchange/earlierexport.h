#pragma once

#include "text/error.h"

namespace Galley {

// Whether a folder holds an export as its manifest describes it and nothing else, so that replacing it loses
// nothing that somebody made. Reads every file.
[[nodiscard]] Result<void> checkEarlierExport(const QString &folder);

} // namespace Galley
