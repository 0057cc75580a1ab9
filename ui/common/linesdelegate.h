#pragma once

#include <QStyledItemDelegate>

namespace Galley {

// An entry of a list on several lines: what it is, and below in a fainter colour what else is known.
class LinesDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit LinesDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const final;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const final;

protected:
    // The roles of the fainter lines, in their order.
    [[nodiscard]] virtual QList<int> fainterLines() const = 0;

    // Of the first line.
    [[nodiscard]] virtual QFont titleFont(const QFont &font) const { return font; }

    // Before the first line; null: nothing, and no room for it.
    [[nodiscard]] virtual QIcon leadOf(const QModelIndex &index) const;
};

} // namespace Galley
