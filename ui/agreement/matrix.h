#pragma once

#include <QList>
#include <QStringList>

#include <optional>

namespace Galley {

struct MatrixCell
{
    QString text = {};
    QString words = {};               // all that the cell says: tooltip, and what is read aloud
    std::optional<double> share = {}; // how strong its ground is, -1 … 1; below 0 it is hatched
    bool agrees = false;              // the diagonal: in bold on another hue
    bool leads = false;               // there is something behind it

    bool operator==(const MatrixCell &) const = default;
};

// Numbers in rows and columns.
struct Matrix
{
    QStringList rows = {};
    QStringList columns = {};
    QString corner = {};          // whose rows and columns these are
    QList<MatrixCell> cells = {}; // row by row

    [[nodiscard]] const MatrixCell &cell(int row, int column) const
    {
        return cells[row * columns.size() + column];
    }

    bool operator==(const Matrix &) const = default;
};

} // namespace Galley
