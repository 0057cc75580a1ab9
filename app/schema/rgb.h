#pragma once

#include <QString>

#include <optional>

namespace Galley {

// An opaque colour of sRGB; 0 … 1 each. For code that knows no screen; the window has QColor.
struct Rgb
{
    double red = 0;
    double green = 0;
    double blue = 0;

    bool operator==(const Rgb &) const = default;
};

// "#rrggbb", or nothing when it is not that.
[[nodiscard]] std::optional<Rgb> rgbOf(QStringView hex);
[[nodiscard]] QString hexOf(const Rgb &color);

// The channels in proportion to light, and back; what is outside sRGB is cut off.
[[nodiscard]] Rgb linearOf(const Rgb &color);
[[nodiscard]] Rgb fromLinear(const Rgb &linear);

// Contrast ratio as WCAG 2.2 defines it (“contrast ratio”, “relative luminance”): 1 … 21.
// https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
[[nodiscard]] double contrast(const Rgb &a, const Rgb &b);

// A colour mixed with another; share 0 is the first, 1 the second.
[[nodiscard]] Rgb mixed(const Rgb &a, const Rgb &b, double share);

// The colour, moved towards black or white, whichever stands out from the ground, until it has the contrast.
[[nodiscard]] Rgb readable(const Rgb &color, const Rgb &ground, double ratio);

// The strongest tint of a ground by a colour, up to the share, that stands out from the ground no more than
// that. Text whose contrast on the ground is r has at least r / limit on the tint.
[[nodiscard]] Rgb tint(const Rgb &ground, const Rgb &color, double share, double limit);

// What contrast things need: text (AAA), secondary text (AA), shapes such as bars (AA, 1.4.11).
constexpr double textContrast = 7.0;
constexpr double faintContrast = 4.5;
constexpr double shapeContrast = 3.0;

// The papers that articles are read on, against which a schema's colours are measured.
constexpr Rgb lightPaper{0xfd / 255.0, 0xfc / 255.0, 0xf9 / 255.0};
constexpr Rgb darkPaper{0x1f / 255.0, 0x23 / 255.0, 0x27 / 255.0};

} // namespace Galley
