#pragma once

#include "cli/command.h"

#include <QStringList>

namespace Galley::Cli {

// The files that arguments stand for, in order: files as they are, and of a folder, in order of their names,
// all below it whose names end as those of known formats do. Hidden ones are left out. A folder without any
// is a problem.
[[nodiscard]] QStringList inputFiles(const QStringList &arguments, Report &report);

} // namespace Galley::Cli
