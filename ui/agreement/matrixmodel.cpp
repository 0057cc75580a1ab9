#include "agreement/matrixmodel.h"

namespace Galley {

void MatrixModel::setMatrix(Matrix matrix)
{
    beginResetModel();
    m_matrix = std::move(matrix);
    endResetModel();
}

int MatrixModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_matrix.rows.size());
}

int MatrixModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_matrix.columns.size());
}

QVariant MatrixModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const MatrixCell &cell = m_matrix.cell(index.row(), index.column());
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return cell.words;
    case Qt::TextAlignmentRole:
        return int(Qt::AlignCenter);
    case ShareRole:
        return cell.share ? QVariant(*cell.share) : QVariant();
    case AgreesRole:
        return cell.agrees;
    case LeadsRole:
        return cell.leads;
    default:
        return {};
    }
}

QVariant MatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const QStringList &names = orientation == Qt::Horizontal ? m_matrix.columns : m_matrix.rows;
    if (section < 0 || section >= names.size())
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return names.at(section);
    return {};
}

} // namespace Galley
