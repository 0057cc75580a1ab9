#pragma once

#include "report.h"
#include "text/error.h"

namespace Galley {

// What a dashboard costs on so many articles that three annotators finished with 30 spans each, an entry in
// the journal for every span: the counts alone, and with agreement.
[[nodiscard]] Result<QList<BenchResult>> measureDashboard(const QString &folder, qint64 articles);

} // namespace Galley
