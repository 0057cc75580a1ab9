#pragma once

#include "storage/bulk.h"

#include <QAbstractTableModel>

namespace Galley {

// The bulk edits of a project, newest first.
class BulkModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { What, Articles, When, Who, State, ColumnCount };

    explicit BulkModel(QObject *parent = nullptr);

    void setRows(QList<BulkRow> rows);

    [[nodiscard]] const BulkRow &row(int at) const { return m_rows.at(at); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<BulkRow> m_rows;
};

} // namespace Galley
