#pragma once

#include "agreement/pointchart.h"
#include "review/measures/measured.h"

#include <QList>

namespace Galley {

struct TimePoint
{
    QString name = {}; // of the week: "2026-W03"
    Measured measured = {};
    bool leads = false;
    QString words = {}; // all that it says; empty: its name and the value in words

    bool operator==(const TimePoint &) const = default;
};

// A line of values with their intervals. Its axis goes to 1, or further where a value does.
class TimeChart : public PointChart
{
    Q_OBJECT
public:
    explicit TimeChart(QWidget *parent = nullptr);

    void setPoints(QList<TimePoint> points);

    [[nodiscard]] const QList<TimePoint> &points() const { return m_points; }

    [[nodiscard]] QPoint placeOf(int point) const override;
    [[nodiscard]] QString wordsOf(int point) const override;

protected:
    [[nodiscard]] int count() const override { return int(m_points.size()); }

    [[nodiscard]] QString nameOf(int point) const override { return m_points.at(point).name; }

    [[nodiscard]] bool leads(int point) const override { return m_points.at(point).leads; }

    [[nodiscard]] double x(qsizetype point) const override;
    [[nodiscard]] int pointAt(const QPoint &place) const override;
    void paintPoints(QPainter &painter, const Theme &theme) const override;

private:
    void paintLine(QPainter &painter, const Theme &theme) const;
    void paintPoint(QPainter &painter, const Theme &theme, qsizetype point) const;

    QList<TimePoint> m_points;
};

} // namespace Galley
