#pragma once

#include <QColor>
#include <QHash>
#include <QPixmap>

class QPainter;

namespace Galley {

// Draws ways of upright and level lines with rounded corners, many at a time: lines as rectangles, corners as
// small pictures made once, which takes a tenth of what stroking a path does.
class ArcStroke
{
public:
    ArcStroke(QPainter &painter, const QColor &color, int width);

    // Points in the middle of pixels, each beside, above or below the one before.
    void draw(const QList<QPointF> &path);

private:
    void drawLine(QPointF from, QPointF to);
    // Round the corner at a point, to (and from) so far beside and above or below it.
    void drawCorner(QPointF at, QPointF reach);
    [[nodiscard]] QPixmap makeCorner(QPointF at, QPointF reach, QPointF topLeft) const;

    QPainter &m_painter;
    QColor m_color;
    int m_width;
    QHash<std::pair<int, int>, QPixmap> m_corners; // by reach
};

} // namespace Galley
