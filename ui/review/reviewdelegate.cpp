#include "review/reviewdelegate.h"

#include "review/reviewqueuemodel.h"
#include "theme/theme.h"

#include <QApplication>
#include <QPainter>

namespace Galley {

namespace {

constexpr int margin = 7;
constexpr int gap = 2;

} // namespace

void ReviewDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QStyle *const style = item.widget ? item.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &item, painter, item.widget);
    const bool selected = item.state & QStyle::State_Selected;
    const QColor strong = item.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor weak = selected ? strong : Theme::fromPalette(item.palette).faint;
    QRect line = item.rect.adjusted(margin, margin, -margin, 0);
    line.setHeight(item.fontMetrics.height());
    painter->save();
    QFont quote = item.font;
    quote.setWeight(QFont::DemiBold);
    const auto write = [&](const QFont &font, const QColor &color, const QString &text) {
        const Qt::Alignment side = text.isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
        painter->setFont(font);
        painter->setPen(color);
        painter->drawText(line, int(side | Qt::AlignVCenter) | Qt::TextSingleLine,
                          QFontMetrics(font).elidedText(text, Qt::ElideRight, line.width()));
        line.translate(0, line.height() + gap);
    };
    write(quote, strong, item.text);
    write(item.font, weak, index.data(ReviewQueueModel::DetailRole).toString());
    write(item.font, weak, index.data(ReviewQueueModel::TitleRole).toString());
    painter->restore();
}

QSize ReviewDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {120, 3 * option.fontMetrics.height() + 2 * gap + 2 * margin};
}

} // namespace Galley
