#include "common/itemhint.h"

#include <QAbstractItemView>

namespace Galley {

ItemHint::ItemHint(const QAbstractItemView *view, QWidget *parent)
    : QLabel(parent)
{
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    setForegroundRole(QPalette::PlaceholderText);
    const auto tell = [this](const QModelIndex &current) {
        setText(current.data(Qt::ToolTipRole).toString());
        setVisible(!text().isEmpty());
    };
    connect(view->selectionModel(), &QItemSelectionModel::currentChanged, this, tell);
    tell(view->currentIndex());
}

} // namespace Galley
