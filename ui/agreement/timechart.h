#pragma once

#include "review/measures/measured.h"

#include <QList>
#include <QWidget>

namespace Galley {

struct TimePoint
{
    QString name = {}; // of the week: "2026-W03"
    Measured measured = {};
    bool leads = false;

    bool operator==(const TimePoint &) const = default;
};

// Values in the course of time, with their intervals: Left, Right, Home and End go from point to point, Enter
// or a click follows one. What the chosen point says stands below, and is what a screen reader reads.
class TimeChart : public QWidget
{
    Q_OBJECT
public:
    explicit TimeChart(QWidget *parent = nullptr);

    void setPoints(QList<TimePoint> points);

    [[nodiscard]] int current() const { return m_current; } // -1: there are none

    [[nodiscard]] QPoint placeOf(int point) const; // where it is painted
    [[nodiscard]] QString wordsOf(int point) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void pointFollowed(int point);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QRect area() const;
    [[nodiscard]] double x(qsizetype point) const;
    [[nodiscard]] double y(double value) const;
    [[nodiscard]] int pointAt(const QPoint &place) const; // -1: none
    void setCurrent(int point);
    void follow();
    void paintAxes(QPainter &painter, const struct Theme &theme) const;
    void paintLine(QPainter &painter, const Theme &theme) const;
    void paintPoint(QPainter &painter, const Theme &theme, qsizetype point) const;
    void paintNames(QPainter &painter, const Theme &theme) const;

    QList<TimePoint> m_points;
    double m_least = 0; // of the axis
    int m_current = -1;
};

} // namespace Galley
