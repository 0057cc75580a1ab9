#include "exchange/lossmodel.h"

#include <QLocale>

#include <algorithm>

namespace Galley {

LossModel::LossModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

void LossModel::setLosses(const Losses &losses)
{
    beginResetModel();
    m_losses = losses.all();
    std::ranges::stable_sort(m_losses, std::ranges::greater(), &Loss::count);
    endResetModel();
}

int LossModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_losses.size());
}

int LossModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LossModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Loss &loss = m_losses.at(index.row());
    const QString count = QLocale().toString(loss.count);
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
        return tr("%1: %2 (%3)").arg(count, loss.description, loss.kind);
    if (role == Qt::TextAlignmentRole && index.column() == Count)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return index.column() == Count ? count : loss.description;
}

QVariant LossModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return int(section == Count ? Qt::AlignRight : Qt::AlignLeft) | int(Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Count:
        return tr("How many");
    case What:
        return tr("What is left out");
    default:
        return {};
    }
}

} // namespace Galley
