#include "agreement/placedelegate.h"

#include "agreement/placesmodel.h"
#include "theme/theme.h"

#include <QApplication>
#include <QPainter>

namespace Galley {

namespace {

constexpr int margin = 6;

} // namespace

void PlaceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QStyle *const style = item.widget ? item.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &item, painter, item.widget);
    const Theme theme = Theme::fromPalette(item.palette);
    const bool isSelected = item.state & QStyle::State_Selected;
    QFont bold = item.font;
    bold.setWeight(QFont::DemiBold);
    const QRect all = item.rect.adjusted(margin, 0, -margin, 0);
    const QFontMetrics plainWidths(item.font);
    const QFontMetrics boldWidths(bold);
    const QString quote = boldWidths.elidedText(index.data(PlacesModel::QuoteRole).toString(),
                                                Qt::ElideMiddle, all.width() * 2 / 3);
    const int quoteWidth = boldWidths.horizontalAdvance(quote);
    const int leftWidth = (all.width() - quoteWidth) * 2 / 5;
    const QRect before(all.left(), all.top(), leftWidth, all.height());
    const QRect middle(before.right() + 1, all.top(), quoteWidth + 1, all.height());
    const QRect after(middle.right() + 1, all.top(), all.right() - middle.right(), all.height());
    const bool rightToLeft = quote.isRightToLeft();
    QString left = index.data(PlacesModel::LeftRole).toString();
    QString right = index.data(PlacesModel::RightRole).toString();
    if (rightToLeft)
        std::swap(left, right);
    painter->save();
    painter->setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    painter->setFont(item.font);
    painter->setPen(isSelected ? theme.selectedText : theme.faint);
    painter->drawText(
        before, Qt::AlignRight | Qt::AlignVCenter | Qt::AlignAbsolute | Qt::TextSingleLine,
        plainWidths.elidedText(left, rightToLeft ? Qt::ElideRight : Qt::ElideLeft, before.width()));
    painter->drawText(
        after, Qt::AlignLeft | Qt::AlignVCenter | Qt::AlignAbsolute | Qt::TextSingleLine,
        plainWidths.elidedText(right, rightToLeft ? Qt::ElideLeft : Qt::ElideRight, after.width()));
    painter->setFont(bold);
    painter->setPen(isSelected ? theme.selectedText : theme.text);
    painter->drawText(middle, Qt::AlignLeft | Qt::AlignVCenter | Qt::AlignAbsolute | Qt::TextSingleLine,
                      quote);
    painter->restore();
}

} // namespace Galley
