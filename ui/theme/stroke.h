#pragma once

#include <QColor>
#include <QRectF>

class QPainter;

namespace Galley {

// The patterns of labels' bars: a second signal beside colour.
enum class Stroke : quint8 { Solid, Dashed, Dotted, Double, DashDot, LongDash, Wave, Hatched };

constexpr int strokeCount = 8;

// Patterns go round the labels of a layer, and begin elsewhere for the next layer of a project.
[[nodiscard]] constexpr Stroke strokeFor(int layer, int label)
{
    return Stroke((3 * layer + label) % strokeCount);
}

// From edge to edge of a rectangle some three pixels high; a pattern needs some 20 pixels to be seen.
void drawStroke(QPainter &painter, const QRectF &bar, const QColor &color, Stroke stroke);

} // namespace Galley
