#pragma once

#include <QPalette>

namespace Galley {

// The window's themes. High contrast is black and white with few, strong colours.
enum class Look : quint8 { Light, Dark, HighContrastLight, HighContrastDark };

[[nodiscard]] QPalette paletteOf(Look look);

} // namespace Galley
