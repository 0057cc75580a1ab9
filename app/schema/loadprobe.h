#pragma once

#include <QString>

namespace Galley {

// Loads a library in a child process first, since an exception or a crash while it is loaded ends the process
// and cannot be caught. Empty when the library may be loaded, or does not load at all (QPluginLoader then
// says why); else what happened, for the user. A few milliseconds; always empty where there is no fork().
[[nodiscard]] QString probeLoading(const QString &file);

} // namespace Galley
