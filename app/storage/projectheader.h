#pragma once

#include "text/error.h"

namespace Galley {

// Whether a path leads to a Galley project, told from the file's first bytes alone: another program's
// database is never worked with, since even reading it can change it.
[[nodiscard]] Result<void> checkProjectHeader(const QString &path);

} // namespace Galley
