#pragma once

#include <QWidget>

namespace Galley {

struct Theme;

// The vertical axis of a chart.
struct ChartAxis
{
    double least = 0;
    double most = 1;
    double step = 0.25;
    bool shares = false; // numbers are written as percentages
    bool whole = false;  // as counts

    // From 0 to at least so much, in a few round steps; counts step by whole numbers.
    [[nodiscard]] static ChartAxis upTo(double most, bool whole);

    [[nodiscard]] QString words(double at) const;
};

// Something that has a value at points in the course of time: Left, Right, Home and End go from point to
// point, Enter or a click follows one. What the chosen point says stands below, and is what a screen reader
// reads.
class PointChart : public QWidget
{
    Q_OBJECT
public:
    explicit PointChart(QWidget *parent = nullptr);

    [[nodiscard]] int current() const { return m_current; } // -1: there are none

    [[nodiscard]] virtual QPoint placeOf(int point) const = 0; // where it is painted
    [[nodiscard]] virtual QString wordsOf(int point) const = 0;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void pointFollowed(int point);

protected:
    [[nodiscard]] virtual int count() const = 0;
    [[nodiscard]] virtual QString nameOf(int point) const = 0;

    [[nodiscard]] virtual bool leads(int) const { return false; }

    // Where on the axis of time.
    [[nodiscard]] virtual double x(qsizetype point) const = 0;
    [[nodiscard]] virtual int pointAt(const QPoint &place) const = 0; // -1: none
    virtual void paintPoints(QPainter &painter, const Theme &theme) const = 0;

    // Lines above the picture that it needs for itself.
    [[nodiscard]] virtual int headLines() const { return 0; }

    void setAxis(const ChartAxis &axis);

    [[nodiscard]] const ChartAxis &axis() const { return m_axis; }

    void pointsChanged(); // others, or another number of them
    [[nodiscard]] QRect area() const;
    [[nodiscard]] double y(double value) const;

    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    void setCurrent(int point);
    void follow();
    void paintAxes(QPainter &painter, const Theme &theme) const;
    void paintNames(QPainter &painter, const Theme &theme) const;

    ChartAxis m_axis;
    int m_current = -1;
};

} // namespace Galley
