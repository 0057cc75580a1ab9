#pragma once

#include "agreement/matrix.h"

#include <QAbstractTableModel>

namespace Galley {

// A matrix as a table: the names of its rows are in the vertical header.
class MatrixModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role { ShareRole = Qt::UserRole, AgreesRole, LeadsRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setMatrix(Matrix matrix);

    [[nodiscard]] const Matrix &matrix() const { return m_matrix; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Matrix m_matrix;
};

} // namespace Galley
