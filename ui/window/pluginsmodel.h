#pragma once

#include "schema/pluginregistry.h"

#include <QAbstractTableModel>

namespace Galley {

// Every plugin and schema file that was seen, with what became of it.
class PluginsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, State, Version, Reason, File, ColumnCount };

    explicit PluginsModel(QList<PluginRecord> records, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<PluginRecord> m_records;
};

} // namespace Galley
