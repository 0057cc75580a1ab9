#pragma once

#include <QString>

namespace Galley {

// Of the libraries that are loaded, for bug reports.
[[nodiscard]] QString sqliteVersion();
[[nodiscard]] QString libpqVersion();

} // namespace Galley
