#include "common/linesdelegate.h"

#include "common/bidi.h"
#include "theme/theme.h"

#include <QApplication>
#include <QPainter>

namespace Galley {

namespace {

constexpr int margin = 8;
constexpr int gap = 3;
constexpr int leadSize = 14;

} // namespace

LinesDelegate::LinesDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{}

QIcon LinesDelegate::leadOf(const QModelIndex &) const
{
    return {};
}

void LinesDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QStyle *const style = item.widget ? item.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &item, painter, item.widget);

    const bool selected = item.state & QStyle::State_Selected;
    const QColor strong = item.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor weak = selected ? strong : Theme::fromPalette(item.palette).faint;
    const auto mirrored = [&item](const QRect &rect) {
        return QStyle::visualRect(item.direction, item.rect, rect);
    };
    QRect line = item.rect.adjusted(margin, margin, -margin, 0);
    line.setHeight(item.fontMetrics.height());
    if (const QIcon lead = leadOf(index); !lead.isNull()) {
        lead.paint(painter, mirrored({line.left(), line.top(), leadSize, line.height()}), Qt::AlignCenter,
                   selected ? QIcon::Selected : QIcon::Normal);
        line.setLeft(line.left() + leadSize + margin);
    }
    painter->save();
    painter->setFont(titleFont(item.font));
    painter->setPen(strong);
    drawLine(*painter, mirrored(line), item.text, item.direction);
    painter->setFont(item.font);
    painter->setPen(weak);
    for (const int role : fainterLines()) {
        line.translate(0, line.height() + gap);
        drawLine(*painter, mirrored(line), index.data(role).toString(), item.direction);
    }
    painter->restore();
}

QSize LinesDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int lines = 1 + int(fainterLines().size());
    return {120, lines * option.fontMetrics.height() + (lines - 1) * gap + 2 * margin};
}

} // namespace Galley
