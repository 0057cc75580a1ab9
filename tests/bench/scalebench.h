#pragma once

#include "report.h"
#include "text/error.h"

namespace Galley {

// Measures import, export, opening and searching of a project of that many articles, beside a plain program
// that does the same inserts and writes. Needs some 20 GB in the folder for 1,000,000 articles, and minutes.
[[nodiscard]] Result<QList<BenchResult>> measureScale(const QString &folder, const QString &corpora,
                                                      qint64 articles);

} // namespace Galley
