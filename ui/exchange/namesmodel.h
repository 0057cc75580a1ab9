#pragma once

#include "exchange/namemapping.h"

#include <QAbstractTableModel>

namespace Galley {

// The names in files and what they become, to be changed in the last column.
class NamesModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Kind, Name, Count, Becomes, ColumnCount };

    explicit NamesModel(QObject *parent = nullptr);

    void setSurvey(const Survey &survey, const SchemaSet &project, const QString &schemaName);
    void setSchemaName(const QString &name);

    [[nodiscard]] const NameMapping &names() const { return m_names; }

    [[nodiscard]] QList<NameMapping::Choice> choices(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    // EditRole of Becomes is the target (NameMapping).
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void mappingChanged();

private:
    void tellTargets();

    NameMapping m_names;
};

} // namespace Galley
