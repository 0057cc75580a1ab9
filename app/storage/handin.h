#pragma once

#include "storage/database.h"

namespace Galley {

// The setting that a package has once its annotator has handed it in: it is signed, and closed to edits until
// that is taken back.
inline constexpr QLatin1StringView HandInSetting("package.hand-in");

[[nodiscard]] Result<bool> isHandedIn(Database &database);

} // namespace Galley
