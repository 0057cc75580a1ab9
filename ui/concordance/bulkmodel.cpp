#include "concordance/bulkmodel.h"

#include <QLocale>

namespace Galley {

BulkModel::BulkModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

void BulkModel::setRows(QList<BulkRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int BulkModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int BulkModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BulkModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size() ||
        (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const BulkRow &row = m_rows.at(index.row());
    switch (index.column()) {
    case What:
        return row.summary.isEmpty() ? row.action : row.summary;
    case Articles:
        return QLocale().toString(row.sets);
    case When:
        return QLocale().toString(row.at.toLocalTime(), QLocale::ShortFormat);
    case Who:
        return row.annotator;
    case State:
        return row.undone ? tr("taken back") : tr("done");
    default:
        return {};
    }
}

QVariant BulkModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case What:
        return tr("What");
    case Articles:
        return tr("Articles");
    case When:
        return tr("When");
    case Who:
        return tr("Who");
    case State:
        return tr("State");
    default:
        return {};
    }
}

} // namespace Galley
