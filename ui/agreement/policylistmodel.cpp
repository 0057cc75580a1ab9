#include "agreement/policylistmodel.h"

#include "agreement/policywords.h"

namespace Galley {

PolicyListModel::PolicyListModel(SchemaSet schemas, QObject *parent)
    : QAbstractListModel(parent)
    , m_schemas(std::move(schemas))
{}

void PolicyListModel::append(const Policy &policy)
{
    const int row = int(m_policies.size());
    beginInsertRows({}, row, row);
    m_policies.append(policy);
    endInsertRows();
    Q_EMIT changed();
}

void PolicyListModel::set(int row, const Policy &policy)
{
    if (m_policies.at(row) == policy)
        return;
    m_policies[row] = policy;
    Q_EMIT dataChanged(index(row), index(row));
    Q_EMIT changed();
}

void PolicyListModel::remove(int row)
{
    beginRemoveRows({}, row, row);
    m_policies.removeAt(row);
    endRemoveRows();
    Q_EMIT changed();
}

bool PolicyListModel::move(int row, int by)
{
    const int to = row + by;
    if (row < 0 || to < 0 || to >= m_policies.size())
        return false;
    beginMoveRows({}, row, row, {}, by > 0 ? to + 1 : to);
    m_policies.move(row, to);
    endMoveRows();
    Q_EMIT changed();
    return true;
}

int PolicyListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_policies.size());
}

QVariant PolicyListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Policy &policy = m_policies.at(index.row());
    if (role == Qt::DisplayRole)
        return PolicyWords::name(policy, m_schemas);
    if (role == Qt::ToolTipRole || role == Qt::AccessibleDescriptionRole)
        return PolicyWords::explanation(policy);
    return {};
}

} // namespace Galley
