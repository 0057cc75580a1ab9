#pragma once

#include "agreement/pointchart.h"

#include <QColor>

namespace Galley {

struct ColumnSeries
{
    QString name = {};
    QColor color = {}; // invalid: one of the theme's

    bool operator==(const ColumnSeries &) const = default;
};

struct ChartColumn
{
    QString name = {};
    QList<double> parts = {}; // by series, from the bottom
    QString words = {};       // all that it says

    bool operator==(const ChartColumn &) const = default;
};

// Columns in the course of time, each stacked of the same series, whose names stand above.
class ColumnChart : public PointChart
{
    Q_OBJECT
public:
    using PointChart::PointChart;

    enum class Scale { Counts, Shares };

    // Shares: every column is as high as the others, and its parts are shares of it.
    void setColumns(QList<ColumnSeries> series, QList<ChartColumn> columns, Scale scale = Scale::Counts);

    [[nodiscard]] const QList<ChartColumn> &columns() const { return m_columns; }

    [[nodiscard]] const QList<ColumnSeries> &series() const { return m_series; }

    [[nodiscard]] QPoint placeOf(int point) const override;
    [[nodiscard]] QString wordsOf(int point) const override;

protected:
    [[nodiscard]] int count() const override { return int(m_columns.size()); }

    [[nodiscard]] QString nameOf(int point) const override { return m_columns.at(point).name; }

    [[nodiscard]] double x(qsizetype point) const override;
    [[nodiscard]] int pointAt(const QPoint &place) const override;
    void paintPoints(QPainter &painter, const Theme &theme) const override;
    [[nodiscard]] int headLines() const override;

private:
    [[nodiscard]] double slot() const; // width that a column has
    [[nodiscard]] double heightOf(const ChartColumn &column, qsizetype part) const;
    [[nodiscard]] QColor colorOf(qsizetype series, const Theme &theme) const;
    void paintColumn(QPainter &painter, const Theme &theme, int column) const;
    void paintLegend(QPainter &painter, const Theme &theme) const;

    QList<ColumnSeries> m_series;
    QList<ChartColumn> m_columns;
    Scale m_scale = Scale::Counts;
};

} // namespace Galley
