#include "agreement/bardelegate.h"

#include "agreement/barmodel.h"
#include "theme/contrast.h"
#include "theme/theme.h"

#include <QApplication>
#include <QPainter>

namespace Galley {

namespace {

constexpr int margin = 8;

struct Axis
{
    QRect area;
    double least = 0;
    bool isMirrored = false;

    [[nodiscard]] double x(double value) const
    {
        const double share = (std::clamp(value, least, 1.0) - least) / (1 - least);
        return isMirrored ? area.right() - share * area.width() : area.left() + share * area.width();
    }
};

void paintGrid(QPainter *painter, const Axis &axis, const QRect &row, const Theme &theme)
{
    painter->setPen(mixed(theme.ground, theme.text, 0.18));
    for (const double at : {axis.least, 0.0, 0.5, 1.0})
        painter->drawLine(QPointF(axis.x(at), row.top()), QPointF(axis.x(at), row.bottom()));
}

void paintWhisker(QPainter *painter, const Axis &axis, const QModelIndex &index, const QColor &ink)
{
    const QVariant low = index.data(BarModel::LowRole);
    if (!low.isValid())
        return;
    const double from = axis.x(low.toDouble());
    const double to = axis.x(index.data(BarModel::HighRole).toDouble());
    const double middle = axis.area.center().y() + 0.5;
    const double cap = axis.area.height() / 4.0;
    painter->setPen(QPen(ink, 1.5));
    painter->drawLine(QPointF(from, middle), QPointF(to, middle));
    for (const double end : {from, to})
        painter->drawLine(QPointF(end, middle - cap), QPointF(end, middle + cap));
}

} // namespace

void BarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QStyle *const style = item.widget ? item.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &item, painter, item.widget);
    const Theme theme = Theme::fromPalette(item.palette);
    const bool isSelected = item.state & QStyle::State_Selected;
    const QColor ground = isSelected ? theme.selection : theme.ground;
    const QColor ink = isSelected ? theme.selectedText : theme.text;
    const Axis axis{item.rect.adjusted(margin, 4, -margin, -4), index.data(BarModel::LeastRole).toDouble(),
                    item.direction == Qt::RightToLeft};
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGrid(painter, axis, item.rect, theme);
    if (const QVariant value = index.data(BarModel::ValueRole); value.isValid()) {
        const QColor own = index.data(BarModel::ColorRole).value<QColor>();
        const QColor bar = readable(own.isValid() ? own : theme.focus, ground, 3);
        const double zero = axis.x(0);
        const double end = axis.x(value.toDouble());
        painter->setPen(bar);
        painter->setBrush(mixed(ground, bar, 0.45));
        painter->drawRect(QRectF(QPointF(std::min(zero, end), axis.area.top() + 0.5),
                                 QPointF(std::max(zero, end), axis.area.bottom() + 0.5)));
        paintWhisker(painter, axis, index, ink);
    } else {
        painter->setPen(isSelected ? ink : theme.faint);
        painter->drawText(axis.area.adjusted(4, -4, 0, 4), Qt::AlignLeft | Qt::AlignVCenter, tr("undefined"));
    }
    painter->restore();
}

} // namespace Galley
