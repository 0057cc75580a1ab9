#pragma once

#include "review/adjudication/policyrun.h"

namespace Galley {

// Whether the project has what the run names, and each policy can choose something.
[[nodiscard]] Result<void> checkRun(Store &store, const PolicyRun &run);

} // namespace Galley
