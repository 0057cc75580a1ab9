#pragma once

#include "keys/keybook.h"

#include <QAbstractTableModel>

namespace Galley {

// The commands of a key book with their keys, one a row.
class KeysModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Keys, Menu, ColumnCount };

    explicit KeysModel(const KeyBook &book, QObject *parent = nullptr);

    [[nodiscard]] const Command &command(int row) const { return m_book.commands().at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const KeyBook &m_book;
};

} // namespace Galley
