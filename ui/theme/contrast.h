#pragma once

#include <QColor>

namespace Galley {

// Contrast ratio of two opaque colours as WCAG 2 defines it: 1 … 21.
[[nodiscard]] double contrast(const QColor &a, const QColor &b);

// A colour mixed with another; share 0 is the first, 1 the second.
[[nodiscard]] QColor mixed(const QColor &a, const QColor &b, double share);

// The colour, moved towards black or white, whichever stands out from the ground, until it has the contrast.
[[nodiscard]] QColor readable(const QColor &color, const QColor &ground, double ratio);

// The strongest tint of a ground by a colour, up to the share, on which text keeps the contrast.
[[nodiscard]] QColor tint(const QColor &ground, const QColor &color, const QColor &text, double share,
                          double ratio);

} // namespace Galley
