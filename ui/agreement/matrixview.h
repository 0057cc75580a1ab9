#pragma once

#include "agreement/leadtable.h"

namespace Galley {

class MatrixModel;
struct Matrix;

// A heat map with its numbers: arrows go through it, Enter or a click follows a cell that has something
// behind it.
class MatrixView : public LeadTable
{
    Q_OBJECT
public:
    explicit MatrixView(QWidget *parent = nullptr);

    void setMatrix(const Matrix &matrix); // keeps the place where that still is

    [[nodiscard]] MatrixModel &model() const { return *m_model; }

Q_SIGNALS:
    void cellFollowed(int row, int column);

protected:
    void changeEvent(QEvent *event) override;

private:
    void follow(const QModelIndex &index);
    void fitCells();

    MatrixModel *m_model;
};

} // namespace Galley
