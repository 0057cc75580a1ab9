#pragma once

#include "text/error.h"

namespace Galley {

// Why a pattern was not looked for, or not to the end, in a few words for a narrow place.
[[nodiscard]] QString briefly(const Error &problem);

} // namespace Galley
