#pragma once

#include "cli/command.h"
#include "storage/store.h"

namespace Galley::Cli {

// Edits of this machine's user that wait for the project's server, or that it did not take: a line and a
// warning each, and "waiting" in JSON; nothing when there are none.
void addWaiting(Store &store, Report &report);

} // namespace Galley::Cli
