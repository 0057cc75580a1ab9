#pragma once

#include <QString>

namespace Galley {

// Before anything reads the settings: a file of theirs that cannot be read is set aside beside it, so that
// the program starts with its own. What to tell the user; empty: all is well.
[[nodiscard]] QString setBrokenSettingsAside();

} // namespace Galley
