#include "keys/commanddelegate.h"

#include "keys/commandmodel.h"
#include "theme/theme.h"

#include <QApplication>
#include <QPainter>

namespace Galley {

namespace {

constexpr int margin = 8;

} // namespace

void CommandDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QStyle *const style = item.widget ? item.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &item, painter, item.widget);
    const bool selected = item.state & QStyle::State_Selected;
    QPalette palette = item.palette;
    palette.setCurrentColorGroup(QPalette::Active); // what cannot be done now has colours of its own below
    const Theme theme = Theme::fromPalette(palette);
    const QColor strong = selected ? theme.selectedText : theme.text;
    const QColor weak = selected ? theme.selectedText : theme.faint;
    const bool isOn = index.flags() & Qt::ItemIsEnabled;
    const QRect place = item.rect.adjusted(margin, 0, -margin, 0);
    const QString key = index.data(CommandModel::KeyRole).toString();
    const int keyWidth = item.fontMetrics.horizontalAdvance(key);
    const auto draw = [&](const QRect &rect, Qt::Alignment side, const QColor &color, const QString &text) {
        painter->setPen(color);
        painter->drawText(QStyle::visualRect(item.direction, item.rect, rect),
                          int(QStyle::visualAlignment(item.direction, side) | Qt::AlignVCenter),
                          item.fontMetrics.elidedText(text, Qt::ElideRight, rect.width()));
    };
    painter->save();
    painter->setFont(item.font);
    const int nameWidth =
        std::min(item.fontMetrics.horizontalAdvance(item.text) + 2, place.width() - keyWidth - 2 * margin);
    draw({place.left(), place.top(), nameWidth, place.height()}, Qt::AlignLeft, isOn ? strong : weak,
         item.text);
    const int menuLeft = place.left() + nameWidth + 2 * margin;
    draw({menuLeft, place.top(), std::max(0, place.right() - keyWidth - 2 * margin - menuLeft),
          place.height()},
         Qt::AlignLeft, weak, index.data(CommandModel::MenuRole).toString());
    draw({place.right() - keyWidth - 1, place.top(), keyWidth + 2, place.height()}, Qt::AlignRight,
         isOn ? strong : weak, key);
    painter->restore();
}

QSize CommandDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.fontMetrics.averageCharWidth() * 50, option.fontMetrics.height() + 8};
}

} // namespace Galley
