#pragma once

#include "review/adjudication/policy.h"
#include "schema/schemaset.h"

#include <QAbstractListModel>

namespace Galley {

// Policies in the order in which they are asked.
class PolicyListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    explicit PolicyListModel(SchemaSet schemas, QObject *parent = nullptr);

    [[nodiscard]] const QList<Policy> &policies() const { return m_policies; }

    void append(const Policy &policy);
    void set(int row, const Policy &policy);
    void remove(int row);
    bool move(int row, int by); // -1: up; false: it is at the end already

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void changed();

private:
    SchemaSet m_schemas;
    QList<Policy> m_policies;
};

} // namespace Galley
