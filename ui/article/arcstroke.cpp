#include "article/arcstroke.h"

#include <QLineF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace Galley {

namespace {

constexpr qreal cornerRadius = 4;

// A step of some length from one point towards another.
QPointF towards(QPointF from, QPointF to, qreal length)
{
    const QPointF way = to - from;
    const qreal whole = std::abs(way.x()) + std::abs(way.y());
    return whole > 0 ? way * (length / whole) : QPointF();
}

qreal radiusAt(const QList<QPointF> &path, qsizetype corner)
{
    if (corner <= 0 || corner + 1 >= path.size())
        return 0;
    const qreal in = QLineF(path[corner - 1], path[corner]).length();
    const qreal out = QLineF(path[corner], path[corner + 1]).length();
    return std::floor(std::min({cornerRadius, in / 2, out / 2}));
}

} // namespace

ArcStroke::ArcStroke(QPainter &painter, const QColor &color, int width)
    : m_painter(painter)
    , m_color(color)
    , m_width(width)
{}

void ArcStroke::draw(const QList<QPointF> &path)
{
    for (qsizetype i = 0; i + 1 < path.size(); ++i) {
        const qreal in = radiusAt(path, i);
        const qreal out = radiusAt(path, i + 1);
        drawLine(path[i] + towards(path[i], path[i + 1], in),
                 path[i + 1] + towards(path[i + 1], path[i], out));
        if (out > 0)
            drawCorner(path[i + 1],
                       towards(path[i + 1], path[i], out) + towards(path[i + 1], path[i + 2], out));
    }
}

void ArcStroke::drawLine(QPointF from, QPointF to)
{
    const QPointF low(std::min(from.x(), to.x()), std::min(from.y(), to.y()));
    const QPointF span(std::abs(to.x() - from.x()), std::abs(to.y() - from.y()));
    m_painter.fillRect(QRectF(std::floor(low.x()), std::floor(low.y()), std::round(span.x()) + m_width,
                              std::round(span.y()) + m_width),
                       m_color);
}

void ArcStroke::drawCorner(QPointF at, QPointF reach)
{
    const QPointF topLeft(std::floor(std::min(at.x(), at.x() + reach.x())),
                          std::floor(std::min(at.y(), at.y() + reach.y())));
    QPixmap &corner = m_corners[{int(reach.x()), int(reach.y())}];
    if (corner.isNull())
        corner = makeCorner(at, reach, topLeft);
    m_painter.drawPixmap(topLeft, corner);
}

QPixmap ArcStroke::makeCorner(QPointF at, QPointF reach, QPointF topLeft) const
{
    const qreal scale = m_painter.device()->devicePixelRatio();
    const qreal side = std::max(std::abs(reach.x()), std::abs(reach.y())) + m_width;
    QPixmap corner(int(std::ceil(side * scale)), int(std::ceil(side * scale)));
    corner.setDevicePixelRatio(scale);
    corner.fill(Qt::transparent);
    QPainter painter(&corner);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_color, m_width));
    const qreal thick = (m_width - 1) / 2.0; // lines grow to the right and downwards
    painter.translate(QPointF(thick, thick) - topLeft);
    QPainterPath path(at + QPointF(reach.x(), 0));
    path.quadTo(at, at + QPointF(0, reach.y()));
    painter.drawPath(path);
    return corner;
}

} // namespace Galley
