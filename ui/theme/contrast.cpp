#include "theme/contrast.h"

namespace Galley {

QColor colorOf(const Rgb &color)
{
    return QColor::fromRgbF(float(color.red), float(color.green), float(color.blue));
}

Rgb valueOf(const QColor &color)
{
    return {color.redF(), color.greenF(), color.blueF()};
}

double contrast(const QColor &a, const QColor &b)
{
    return contrast(valueOf(a), valueOf(b));
}

QColor mixed(const QColor &a, const QColor &b, double share)
{
    return colorOf(mixed(valueOf(a), valueOf(b), share));
}

QColor readable(const QColor &color, const QColor &ground, double ratio)
{
    return colorOf(readable(valueOf(color), valueOf(ground), ratio));
}

QColor tint(const QColor &ground, const QColor &color, double share, double limit)
{
    return colorOf(tint(valueOf(ground), valueOf(color), share, limit));
}

} // namespace Galley
