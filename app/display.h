#pragma once

#include <QString>

#include <expected>

namespace Galley {

// Sees to it that a window can be shown, before there is a QApplication. With a display, or where the user
// chose a Qt platform, nothing is to be done. Without one, the Qt platform that GALLEY_WITHOUT_DISPLAY names
// is taken (VNC needs a LocalVnc, too); for a picture alone none is needed. Gives what the user is to be told
// (empty: nothing), or why there can be no window.
[[nodiscard]] std::expected<QString, QString> findDisplay(bool pictureOnly);

} // namespace Galley
