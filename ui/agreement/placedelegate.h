#pragma once

#include <QStyledItemDelegate>

namespace Galley {

// Paints a place: what is compared in bold in its text.
class PlaceDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

} // namespace Galley
