#pragma once

#include "schema/rgb.h"

#include <QColor>

namespace Galley {

[[nodiscard]] QColor colorOf(const Rgb &color);
[[nodiscard]] Rgb valueOf(const QColor &color);

// As those of schema/rgb.h, for colours of the screen. They must be opaque.
[[nodiscard]] double contrast(const QColor &a, const QColor &b);
[[nodiscard]] QColor mixed(const QColor &a, const QColor &b, double share);
[[nodiscard]] QColor readable(const QColor &color, const QColor &ground, double ratio);
[[nodiscard]] QColor tint(const QColor &ground, const QColor &color, double share, double limit);

} // namespace Galley
