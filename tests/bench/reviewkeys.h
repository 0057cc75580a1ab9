#pragma once

#include "report.h"
#include "text/error.h"

namespace Galley {

// Decides some hundred places of a project of ReviewLoad in the window, with key events: the time from a key
// until the next place is painted, where that is in the same article and where it is in another.
[[nodiscard]] Result<QList<BenchResult>> measureReviewKeys(const QString &project, const QString &load);

} // namespace Galley
