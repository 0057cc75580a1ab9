#pragma once

#include "text/error.h"

namespace Galley {

// Whether a path leads to a Galley project, told from the file's first bytes: another program's database is
// never opened, since even that can change it.
[[nodiscard]] Result<void> checkProjectHeader(const QString &path);

} // namespace Galley
