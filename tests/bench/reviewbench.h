#pragma once

#include "report.h"
#include "text/error.h"

namespace Galley {

// Measures the adjudication queue of a project of that many articles, which it makes in the folder (1 kB a
// span of three annotators with 30 spans each), deciding, and deciding in the window with keys.
[[nodiscard]] Result<QList<BenchResult>> measureReview(const QString &folder, qint64 articles);

} // namespace Galley
