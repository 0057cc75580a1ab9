#pragma once

#include <QFont>

namespace Galley {

// The face articles are read in: a good serif of those installed, somewhat larger than the interface's.
// The first call looks through the installed families (some milliseconds).
[[nodiscard]] QFont readingFont(const QFont &interface, double zoom = 1.0);

} // namespace Galley
