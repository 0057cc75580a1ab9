#pragma once

#include <QIcon>

namespace Galley {

// One of the program's own line icons ("undo", "state-done", …), painted in the application palette's text
// colour at the moment it is painted, so that it follows light and dark by itself.
[[nodiscard]] QIcon themedIcon(const QString &name);

} // namespace Galley
