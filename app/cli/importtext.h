#pragma once

#include "cli/command.h"
#include "exchange/importer.h"

// What an import did or would do, for people.
namespace Galley::Cli {

[[nodiscard]] Report reportOf(const ImportReport &imported, const QString &project);
// What --dry-run prints: names, how often they are used, and what they become.
[[nodiscard]] Report reportOf(const ImportPreview &preview, const QString &project);

} // namespace Galley::Cli
