#pragma once

#include "text/error.h"

#include <QAbstractTableModel>

namespace Galley {

// What is wrong with files, by place.
class ProblemsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { File, Line, What, ColumnCount };

    explicit ProblemsModel(QList<Error> problems, QObject *parent = nullptr);

    void setProblems(QList<Error> problems);
    [[nodiscard]] QString asText() const;       // a problem a line, to copy
    [[nodiscard]] QString whole(int row) const; // with its place; empty: there is no such row

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<Error> m_problems;
};

} // namespace Galley
