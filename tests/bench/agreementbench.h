#pragma once

#include "report.h"
#include "text/error.h"

namespace Galley {

// Every measure but γ over 3 annotators' 100,000 spans each, reading and 200 draws for intervals included,
// and γ on an article of 200 units of each of 3. In a folder of its own.
[[nodiscard]] Result<QList<BenchResult>> measureAgreementBench(const QString &folder);

} // namespace Galley
