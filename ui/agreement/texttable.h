#pragma once

#include "agreement/comparedplace.h"

#include <QAbstractTableModel>
#include <QStringList>

namespace Galley {

// Rows of texts. Columns of numbers stand to the right.
class TextTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    struct Column
    {
        QString name;
        bool isNumber = false;
    };

    struct Row
    {
        QStringList cells;
        ArticleId article = 0; // 0: it leads nowhere
        Range place = {};
    };

    explicit TextTable(QList<Column> columns, QObject *parent = nullptr);

    void setRows(QList<Row> rows);

    [[nodiscard]] const Row &row(int at) const { return m_rows.at(at); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<Column> m_columns;
    QList<Row> m_rows;
};

} // namespace Galley
