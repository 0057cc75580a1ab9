#pragma once

#include "schema/schemaset.h"

#include <QStyledItemDelegate>

namespace Galley {

// Draws a place with what is found in the middle, what stands before it up to there and what stands after it
// from there, so that the eye runs down the column.
class KwicDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setSchemas(SchemaSet schemas) { m_schemas = std::move(schemas); } // for labels' colours

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

private:
    struct Places;

    [[nodiscard]] static Places placesIn(const QStyleOptionViewItem &option, int keyWidth);
    void paintTick(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintLine(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    SchemaSet m_schemas;
};

} // namespace Galley
