#pragma once

#include "storage/imports.h"

#include <QAbstractTableModel>

namespace Galley {

// The imports of a project, newest first.
class ImportsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { When, From, Who, Articles, Marks, State, ColumnCount };

    explicit ImportsModel(QObject *parent = nullptr);

    void setRows(QList<ImportRow> rows);

    [[nodiscard]] const ImportRow &row(int at) const { return m_rows.at(at); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Counts
    {
        qint64 articles = 0;
        qint64 marks = 0;
    };

    [[nodiscard]] QString text(const ImportRow &row, const Counts &counts, int column) const;

    QList<ImportRow> m_rows;
    QList<Counts> m_counts; // of the rows
};

// "turku-ner, more.zip and 3 more": what was imported.
[[nodiscard]] QString sourceWords(const QStringList &sources);

} // namespace Galley
