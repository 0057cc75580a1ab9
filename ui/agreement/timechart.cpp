#include "agreement/timechart.h"

#include "agreement/numbers.h"
#include "theme/contrast.h"
#include "theme/theme.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <cmath>

namespace Galley {

namespace {

constexpr int radius = 4;

double leastOf(const QList<TimePoint> &points)
{
    double least = 0;
    for (const TimePoint &point : points) {
        least = std::min(least, point.measured.value.value_or(0));
        if (point.measured.interval)
            least = std::min(least, point.measured.interval->low);
    }
    return std::max(-1.0, std::floor(least * 2) / 2);
}

} // namespace

TimeChart::TimeChart(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Agreement over time"));
}

void TimeChart::setPoints(QList<TimePoint> points)
{
    m_points = std::move(points);
    m_least = leastOf(m_points);
    setCurrent(m_points.isEmpty() ? -1 : std::clamp(m_current, 0, int(m_points.size()) - 1));
    update();
}

QSize TimeChart::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 70, fontMetrics().height() * 14};
}

QSize TimeChart::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 30, fontMetrics().height() * 7};
}

QRect TimeChart::area() const
{
    const int line = fontMetrics().height();
    const int side = fontMetrics().horizontalAdvance(Numbers::value(-0.55)) + 12;
    return rect().adjusted(side, line, -line, -(line * 5 / 2 + 8));
}

double TimeChart::x(qsizetype point) const
{
    const QRect all = area();
    return m_points.size() < 2
        ? all.center().x()
        : all.left() + double(all.width()) * double(point) / double(m_points.size() - 1);
}

double TimeChart::y(double value) const
{
    const QRect all = area();
    const double share = (std::clamp(value, m_least, 1.0) - m_least) / (1 - m_least);
    return all.bottom() - share * all.height();
}

QPoint TimeChart::placeOf(int point) const
{
    return {int(std::lround(x(point))),
            int(std::lround(y(m_points.at(point).measured.value.value_or(m_least))))};
}

QString TimeChart::wordsOf(int point) const
{
    const TimePoint &of = m_points.at(point);
    return tr("%1: %2").arg(of.name, Numbers::words(of.measured));
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

void TimeChart::setCurrent(int point)
{
    m_current = point;
    setAccessibleDescription(point < 0 ? QString() : wordsOf(point));
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    update();
}

void TimeChart::follow()
{
    if (m_current >= 0 && m_points.at(m_current).leads)
        Q_EMIT pointFollowed(m_current);
}

void TimeChart::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_points.size()) - 1;
    if (last < 0)
        return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Left:
        return setCurrent(std::max(0, m_current - 1));
    case Qt::Key_Right:
        return setCurrent(std::min(last, m_current + 1));
    case Qt::Key_Home:
        return setCurrent(0);
    case Qt::Key_End:
        return setCurrent(last);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return follow();
    default:
        QWidget::keyPressEvent(event);
    }
}

void TimeChart::mousePressEvent(QMouseEvent *event)
{
    const int point = pointAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || point < 0)
        return QWidget::mousePressEvent(event);
    setCurrent(point);
    follow();
}

void TimeChart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void TimeChart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

bool TimeChart::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto &help = *static_cast<QHelpEvent *>(event);
    const int point = pointAt(help.pos());
    if (point < 0)
        QToolTip::hideText();
    else
        QToolTip::showText(help.globalPos(), wordsOf(point), this);
    return true;
}

void TimeChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme theme = Theme::fromPalette(palette());
    painter.fillRect(rect(), theme.ground);
    paintAxes(painter, theme);
    paintLine(painter, theme);
    for (qsizetype i = 0; i < m_points.size(); ++i)
        paintPoint(painter, theme, i);
    paintNames(painter, theme);
}

void TimeChart::paintAxes(QPainter &painter, const Theme &theme) const
{
    const QRect all = area();
    for (double at = m_least; at <= 1.001; at += 0.25) {
        painter.setPen(mixed(theme.ground, theme.text, std::abs(at) < 0.001 ? 0.4 : 0.15));
        painter.drawLine(QPointF(all.left(), y(at)), QPointF(all.right(), y(at)));
        painter.setPen(theme.faint);
        painter.drawText(QRectF(0, y(at) - 20, all.left() - 8, 40), Qt::AlignRight | Qt::AlignVCenter,
                         Numbers::value(at));
    }
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
    const QPointF place(x(point), y(measured.value.value_or(m_least)));
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
    if (point != m_current)
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.text, hasFocus() ? 2 : 1));
    painter.drawEllipse(place, radius + 3, radius + 3);
}

// As many as there is room for, and below them what the chosen point says.
void TimeChart::paintNames(QPainter &painter, const Theme &theme) const
{
    const QRect all = area();
    const int line = fontMetrics().height();
    painter.setPen(theme.faint);
    double free = 0;
    for (qsizetype i = 0; i < m_points.size(); ++i) {
        const int width = fontMetrics().horizontalAdvance(m_points.at(i).name);
        const double from = std::min(x(i) - width / 2.0, double(rect().right() - width - 2));
        if (from < free)
            continue;
        painter.drawText(QPointF(from, all.bottom() + line + 4), m_points.at(i).name);
        free = from + width + line;
    }
    if (m_current < 0)
        return;
    painter.setPen(theme.text);
    const QRect foot(8, rect().bottom() - line - 4, rect().width() - 16, line + 2);
    painter.drawText(foot, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     fontMetrics().elidedText(wordsOf(m_current), Qt::ElideRight, foot.width()));
}

} // namespace Galley
