#pragma once

#include "review/measures/measured.h"

#include <QList>
#include <QStringList>

// Charts as SVG that stands in a page whose style gives the classes their colours.
namespace Galley::SvgCharts {

struct Bar
{
    QString name;
    Measured measured;
};

// One row a bar, with its interval as a line; from 0 (or the lowest value below it) to 1.
[[nodiscard]] QString bars(const QString &title, const QList<Bar> &bars);

struct Cell
{
    QString text;     // what stands in it
    double share = 0; // how strong its ground is, 0 … 1
    QString href;
};

// Names along both edges; row by row.
[[nodiscard]] QString heatMap(const QString &title, const QStringList &rows, const QStringList &columns,
                              const QList<Cell> &cells);

// Values in the order given, with their intervals; where one is undefined the line has a gap.
[[nodiscard]] QString line(const QString &title, const QList<Bar> &points);

} // namespace Galley::SvgCharts
