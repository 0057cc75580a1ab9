#include "theme/contrast.h"

#include <algorithm>
#include <cmath>

namespace Galley {

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

constexpr int steps = 40;

} // namespace

double contrast(const QColor &a, const QColor &b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

QColor mixed(const QColor &a, const QColor &b, double share)
{
    const auto channel = [share](float x, float y) { return float(x + (y - x) * share); };
    return QColor::fromRgbF(channel(a.redF(), b.redF()), channel(a.greenF(), b.greenF()),
                            channel(a.blueF(), b.blueF()));
}

QColor readable(const QColor &color, const QColor &ground, double ratio)
{
    const QColor black(0, 0, 0);
    const QColor white(255, 255, 255);
    const QColor target = contrast(black, ground) > contrast(white, ground) ? black : white;
    for (int i = 0; i < steps; ++i) {
        const QColor candidate = mixed(color, target, double(i) / steps);
        if (contrast(candidate, ground) >= ratio)
            return candidate;
    }
    return target;
}

QColor tint(const QColor &ground, const QColor &color, const QColor &text, double share, double ratio)
{
    for (int i = steps; i > 0; --i) {
        const QColor candidate = mixed(ground, color, share * i / steps);
        if (contrast(candidate, text) >= ratio)
            return candidate;
    }
    return ground;
}

} // namespace Galley
