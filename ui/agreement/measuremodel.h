#pragma once

#include "review/measures/measured.h"

#include <QAbstractTableModel>

namespace Galley {

struct MeasureRow
{
    QString measure = {};        // as the window calls it
    QStringList annotators = {}; // empty: all
    QString label = {};          // empty: all
    Measured measured = {};

    bool operator==(const MeasureRow &) const = default;
};

// Every number with how many items it stands on, what was left out and, where there is none, why.
class MeasureModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Measure, Annotators, Value, Interval, Count, Remarks, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(QList<MeasureRow> rows);

    [[nodiscard]] const MeasureRow &row(int at) const { return m_rows.at(at); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<MeasureRow> m_rows;
};

} // namespace Galley
