#include "keys/keysmodel.h"

#include <QFont>

namespace Galley {

KeysModel::KeysModel(const KeyBook &book, QObject *parent)
    : QAbstractTableModel(parent)
    , m_book(book)
{
    connect(&book, &KeyBook::changed, this,
            [this] { Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1)); });
}

int KeysModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_book.commands().size());
}

int KeysModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant KeysModel::data(const QModelIndex &index, int role) const
{
    const Command &own = command(index.row());
    if (role == Qt::ToolTipRole || role == Qt::AccessibleDescriptionRole)
        return own.action->whatsThis();
    if (role == Qt::FontRole && m_book.isChanged(own)) {
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    if (role != Qt::DisplayRole)
        return {};
    if (index.column() == Name)
        return own.name();
    if (index.column() == Menu)
        return own.menu;
    const QString keys = QKeySequence::listToString(own.action->shortcuts(), QKeySequence::NativeText);
    return m_book.isChanged(own) ? tr("%1 (changed)").arg(keys.isEmpty() ? tr("none") : keys) : keys;
}

QVariant KeysModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList titles{tr("Command"), tr("Keys"), tr("Menu")};
    return titles.value(section);
}

} // namespace Galley
