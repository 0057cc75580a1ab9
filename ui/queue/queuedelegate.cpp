#include "queue/queuedelegate.h"

#include "common/words.h"
#include "queue/articlequeuemodel.h"
#include "theme/theme.h"

#include <QApplication>
#include <QPainter>

namespace Galley {

namespace {

constexpr int margin = 8;
constexpr int iconSize = 14;

} // namespace

void QueueDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QStyle *const style = item.widget ? item.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &item, painter, item.widget);

    const bool selected = item.state & QStyle::State_Selected;
    const QColor strong = item.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor weak = selected ? strong : Theme::fromPalette(item.palette).faint;
    const int line = item.fontMetrics.height();
    const QRect inner = item.rect.adjusted(margin, margin, -margin, -margin);
    const QRect first(inner.left() + iconSize + margin, inner.top(), inner.width() - iconSize - margin, line);
    const QRect second = first.translated(0, line + 3);

    const SetState state = SetState(index.data(ArticleQueueModel::SetStateRole).toInt());
    stateIcon(state).paint(painter, QRect(inner.left(), first.top(), iconSize, line), Qt::AlignCenter,
                           selected ? QIcon::Selected : QIcon::Normal);
    const auto write = [&](const QRect &place, const QColor &color, const QString &text) {
        painter->setPen(color);
        painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                          item.fontMetrics.elidedText(text, Qt::ElideRight, place.width()));
    };
    painter->save();
    painter->setFont(item.font);
    write(first, strong, item.text);
    write(second, weak, index.data(ArticleQueueModel::SummaryRole).toString());
    painter->restore();
}

QSize QueueDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {120, 2 * option.fontMetrics.height() + 3 + 2 * margin};
}

} // namespace Galley
