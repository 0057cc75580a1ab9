#include "comments/commentdelegate.h"

#include "comments/commentmodel.h"
#include "common/bidi.h"
#include "common/icons.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr int margin = 6;
constexpr int iconSize = 14;
constexpr int wrapping = Qt::TextWordWrap;

int widthFor(const QStyleOptionViewItem &option)
{
    const auto *const view = qobject_cast<const QAbstractItemView *>(option.widget);
    return (view ? view->viewport()->width() : option.rect.width()) - 2 * margin;
}

} // namespace

QSize CommentDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRect text = option.fontMetrics.boundingRect(QRect(0, 0, std::max(40, widthFor(option)), 1 << 20),
                                                       wrapping, index.data().toString());
    return {0, option.fontMetrics.height() + 2 + text.height() + 2 * margin};
}

void CommentDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.text.clear();
    const QStyle *const style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget); // ground and focus

    painter->save();
    painter->setFont(option.font);
    const bool selected = option.state & QStyle::State_Selected;
    const bool resolved = index.data(CommentModel::ResolvedRole).toBool();
    const QColor ink = option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor pale = selected ? ink : option.palette.color(QPalette::PlaceholderText);
    QRect head = option.rect.adjusted(margin, margin, -margin, 0);
    head.setHeight(option.fontMetrics.height());
    const QIcon icon = themedIcon(resolved ? u"done"_s : u"comment"_s);
    const auto mirrored = [&option](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    const QPoint corner = head.topLeft() + QPoint(0, (head.height() - iconSize) / 2);
    icon.paint(painter, mirrored(QRect(corner, QSize(iconSize, iconSize))));
    painter->setPen(pale);
    drawLine(*painter, mirrored(head.adjusted(iconSize + 5, 0, 0, 0)),
             index.data(CommentModel::HeadRole).toString(), option.direction);
    painter->setPen(resolved ? pale : ink);
    painter->drawText(option.rect.adjusted(margin, margin + head.height() + 2, -margin, -margin + 2),
                      wrapping, isolated(index.data().toString()));
    painter->restore();
}

} // namespace Galley
