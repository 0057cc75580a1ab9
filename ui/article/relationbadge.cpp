#include "article/relationbadge.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace Galley {

namespace {

constexpr int many = 3;
constexpr qreal padding = 4;
constexpr qreal radius = 4;

QString textOf(int relations)
{
    return QLocale().toString(relations);
}

} // namespace

qreal relationBadgeWidth(const TextStyle &style, int relations)
{
    if (relations < many || !style.hasNames())
        return 0;
    const qreal height = style.laneHeight - style.barHeight;
    return std::max(height, qreal(textOf(relations).size()) * style.digitWidth + 2 * padding);
}

QRectF relationBadge(const TextStyle &style, const LineBox &line, const SpanBox &box, bool rightToLeft)
{
    const qreal width = box.begins ? relationBadgeWidth(style, box.relations) : 0;
    if (width <= 0 || box.nameRoom < width)
        return {};
    const qreal top = line.laneTop + 1 + box.lane * style.laneHeight + style.barHeight;
    const qreal left = rightToLeft ? box.right() - width : box.left();
    return {left, top, width, style.laneHeight - style.barHeight - 1};
}

void paintRelationBadge(QPainter &painter, const TextStyle &style, const QRectF &badge, int relations,
                        const QColor &color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(badge.adjusted(0.5, 1.5, -0.5, -0.5), radius, radius);
    painter.setFont(style.label);
    painter.drawText(badge, Qt::AlignCenter, textOf(relations));
    painter.restore();
}

} // namespace Galley
