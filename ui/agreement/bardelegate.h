#pragma once

#include <QStyledItemDelegate>

namespace Galley {

// Paints a bar from 0 to a value, with a whisker for its interval.
class BarDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

} // namespace Galley
