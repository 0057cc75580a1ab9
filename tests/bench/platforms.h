#pragma once

#include "report.h"
#include "text/error.h"

namespace Galley {

// The same measurements by this program run again under a virtual X server, where frames go through one.
[[nodiscard]] Result<QList<BenchResult>> resultsUnderXvfb(const QString &onlyLoad);

// From starting the program to a window that shows an article and takes keys, a process each. The folder
// takes a project and the settings.
[[nodiscard]] Result<QList<BenchResult>> coldStarts(const QString &folder);

} // namespace Galley
