#pragma once

#include "text/error.h"

namespace Galley {

// Whether a report may be written there, as an export may: what is there already is replaced, but never a
// folder, a project or another database.
[[nodiscard]] Result<void> checkReportFile(const QString &path);

// Writes it whole or not at all.
[[nodiscard]] Result<void> writeReportFile(const QString &path, const QByteArray &bytes);

} // namespace Galley
