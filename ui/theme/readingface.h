#pragma once

#include <QFont>

namespace Galley {

// The face articles are read in: the family, or (empty, or not installed) a good serif of those installed;
// its size in points, or (0) somewhat larger than the interface's. The first call looks through the installed
// families (some milliseconds).
[[nodiscard]] QFont readingFont(const QFont &interface, double zoom = 1.0, const QString &family = {},
                                double size = 0);

} // namespace Galley
