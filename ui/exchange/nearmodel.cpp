#include "exchange/nearmodel.h"

#include <QLocale>

#include <algorithm>

namespace Galley {

NearModel::NearModel(QList<NearDuplicate> duplicates, QObject *parent)
    : QAbstractTableModel(parent)
    , m_duplicates(std::move(duplicates))
{
    std::ranges::stable_sort(m_duplicates, std::ranges::greater(), &NearDuplicate::similarity);
}

int NearModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_duplicates.size());
}

int NearModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant NearModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const NearDuplicate &near = m_duplicates.at(index.row());
    if (role == Qt::TextAlignmentRole && index.column() == Similarity)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case New:
        return near.article;
    case Other:
        return near.other;
    case Similarity:
        return tr("%1 %").arg(QLocale().toString(100 * near.similarity, 'f', 0));
    default:
        return {};
    }
}

QVariant NearModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == Similarity)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case New:
        return tr("New article");
    case Other:
        return tr("Is nearly");
    case Similarity:
        return tr("Alike");
    default:
        return {};
    }
}

} // namespace Galley
