#pragma once

#include <QStyledItemDelegate>

namespace Galley {

// Paints a cell of a matrix: a ground as strong as its number, the number itself, a hatch when it is below 0.
class MatrixDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace Galley
