#pragma once

#include "schema/schemaset.h"
#include "search/consistency.h"

#include <QAbstractTableModel>

namespace Galley {

// Words that are marked in several ways: the words, then each way with how often, the most frequent first.
class ConsistencyModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    static constexpr int mostTreatments = 6; // columns after the words

    explicit ConsistencyModel(QObject *parent = nullptr);

    void setSchemas(SchemaSet schemas) { m_schemas = std::move(schemas); } // for labels' names

    void setRows(QList<ConsistencyRow> rows);

    [[nodiscard]] const ConsistencyRow &row(int at) const { return m_rows.at(at); }

    [[nodiscard]] const Treatment *treatmentAt(const QModelIndex &index) const; // null: none is there

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    [[nodiscard]] QString textOf(const Treatment &treatment) const;

    SchemaSet m_schemas;
    QList<ConsistencyRow> m_rows;
};

} // namespace Galley
