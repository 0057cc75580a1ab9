#pragma once

#include <QStyledItemDelegate>

namespace Galley {

// Draws a label as its key's cap, a swatch in its colour and its name; a layer as a quiet heading.
class PaletteDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintLayer(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintLabel(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
};

} // namespace Galley
