#pragma once

#include "exchange/importgroups.h"

#include <QAbstractTableModel>

namespace Galley {

// What is to be imported, and the format of each.
class GroupsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, FormatName, Files, Size, ColumnCount };

    explicit GroupsModel(QObject *parent = nullptr);

    void setGroups(QList<ImportGroup> groups);

    [[nodiscard]] const QList<ImportGroup> &groups() const { return m_groups; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<ImportGroup> m_groups;
};

// "Plain text", "Which one?" or "Not known", for a list.
[[nodiscard]] QString formatWords(const ImportGroup &group);

} // namespace Galley
