#include "theme/stroke.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace Galley {

namespace {

QList<qreal> dashesOf(Stroke stroke)
{
    switch (stroke) {
    case Stroke::Dashed:
        return {2, 1.2};
    case Stroke::Dotted:
        return {1, 1};
    case Stroke::DashDot:
        return {4, 1, 1, 1};
    case Stroke::LongDash:
        return {4, 1.5};
    default:
        return {};
    }
}

void drawDashes(QPainter &painter, const QRectF &bar, const QColor &color, Stroke stroke)
{
    QPen pen(color, bar.height(), Qt::SolidLine, Qt::FlatCap);
    if (const QList<qreal> dashes = dashesOf(stroke); !dashes.isEmpty())
        pen.setDashPattern(dashes);
    painter.setPen(pen);
    painter.drawLine(QPointF(bar.left(), bar.center().y()), QPointF(bar.right(), bar.center().y()));
}

void drawDouble(QPainter &painter, const QRectF &bar, const QColor &color)
{
    const qreal line = std::max(1.0, std::floor(bar.height() / 3));
    painter.fillRect(QRectF(bar.left(), bar.top(), bar.width(), line), color);
    painter.fillRect(QRectF(bar.left(), bar.bottom() - line, bar.width(), line), color);
}

void drawWave(QPainter &painter, const QRectF &bar, const QColor &color)
{
    const qreal step = std::max(3.0, bar.height());
    QList<QPointF> points;
    bool isTop = true;
    for (qreal x = bar.left(); x < bar.right(); x += step, isTop = !isTop)
        points.append({x, isTop ? bar.top() + 0.5 : bar.bottom() - 0.5});
    points.append({bar.right(), bar.center().y()});
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, std::max(1.4, bar.height() / 2.4)));
    painter.drawPolyline(points.constData(), int(points.size()));
}

void drawHatches(QPainter &painter, const QRectF &bar, const QColor &color)
{
    painter.fillRect(QRectF(bar.left(), bar.bottom() - 1, bar.width(), 1), color);
    for (qreal x = bar.left(); x < bar.right(); x += 5)
        painter.fillRect(QRectF(x, bar.top(), std::min(2.0, bar.right() - x), bar.height()), color);
}

} // namespace

void drawStroke(QPainter &painter, const QRectF &bar, const QColor &color, Stroke stroke)
{
    painter.save();
    if (stroke == Stroke::Double)
        drawDouble(painter, bar, color);
    else if (stroke == Stroke::Wave)
        drawWave(painter, bar, color);
    else if (stroke == Stroke::Hatched)
        drawHatches(painter, bar, color);
    else
        drawDashes(painter, bar, color, stroke);
    painter.restore();
}

} // namespace Galley
