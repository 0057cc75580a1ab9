#include "agreement/timechart.h"

#include "agreement/numbers.h"
#include "theme/theme.h"

#include <QPainter>

#include <cmath>

namespace Galley {

namespace {

constexpr int radius = 4;

ChartAxis axisOf(const QList<TimePoint> &points)
{
    double least = 0;
    double most = 0;
    for (const TimePoint &point : points) {
        least = std::min(least, point.measured.value.value_or(0));
        most = std::max(most, point.measured.value.value_or(0));
        if (point.measured.interval)
            least = std::min(least, point.measured.interval->low);
    }
    if (most > 1)
        return ChartAxis::upTo(most, false);
    return {.least = std::max(-1.0, std::floor(least * 2) / 2)};
}

} // namespace

TimeChart::TimeChart(QWidget *parent)
    : PointChart(parent)
{
    setAccessibleName(tr("Agreement over time"));
}

void TimeChart::setPoints(QList<TimePoint> points)
{
    m_points = std::move(points);
    setAxis(axisOf(m_points));
    pointsChanged();
}

double TimeChart::x(qsizetype point) const
{
    const QRect all = area();
    return m_points.size() < 2
        ? all.center().x()
        : all.left() + double(all.width()) * double(point) / double(m_points.size() - 1);
}

QPoint TimeChart::placeOf(int point) const
{
    return {int(std::lround(x(point))),
            int(std::lround(y(m_points.at(point).measured.value.value_or(axis().least))))};
}

QString TimeChart::wordsOf(int point) const
{
    const TimePoint &of = m_points.at(point);
    return of.words.isEmpty() ? tr("%1: %2").arg(of.name, Numbers::words(of.measured)) : of.words;
}

int TimeChart::pointAt(const QPoint &place) const
{
    int nearest = -1;
    double best = radius * 4;
    for (int i = 0; i < m_points.size(); ++i) {
        const QPointF away = QPointF(place) - QPointF(placeOf(i));
        const double distance = std::hypot(away.x(), away.y());
        if (distance < best) {
            best = distance;
            nearest = i;
        }
    }
    return nearest;
}

void TimeChart::paintPoints(QPainter &painter, const Theme &theme) const
{
    paintLine(painter, theme);
    for (qsizetype i = 0; i < m_points.size(); ++i)
        paintPoint(painter, theme, i);
}

// Only between neighbours that both have a value: a gap is a gap.
void TimeChart::paintLine(QPainter &painter, const Theme &theme) const
{
    painter.setPen(QPen(theme.focus, 1.5));
    for (qsizetype i = 1; i < m_points.size(); ++i) {
        const std::optional<double> &from = m_points.at(i - 1).measured.value;
        const std::optional<double> &to = m_points.at(i).measured.value;
        if (from && to)
            painter.drawLine(QPointF(x(i - 1), y(*from)), QPointF(x(i), y(*to)));
    }
}

void TimeChart::paintPoint(QPainter &painter, const Theme &theme, qsizetype point) const
{
    const Measured &measured = m_points.at(point).measured;
    const QPointF place(x(point), y(measured.value.value_or(axis().least)));
    if (measured.interval) {
        painter.setPen(QPen(theme.faint, 1));
        painter.drawLine(QPointF(place.x(), y(measured.interval->low)),
                         QPointF(place.x(), y(measured.interval->high)));
    }
    painter.setPen(QPen(theme.focus, 1.5));
    painter.setBrush(theme.focus);
    if (measured.value) {
        painter.drawEllipse(place, radius - 1, radius - 1);
    } else { // a cross on the axis: undefined
        painter.drawLine(place + QPointF(-radius, -radius), place + QPointF(radius, radius));
        painter.drawLine(place + QPointF(-radius, radius), place + QPointF(radius, -radius));
    }
    if (point != current())
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.text, hasFocus() ? 2 : 1));
    painter.drawEllipse(place, radius + 3, radius + 3);
}

} // namespace Galley
