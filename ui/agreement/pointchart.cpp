#include "agreement/pointchart.h"

#include "agreement/numbers.h"
#include "theme/contrast.h"
#include "theme/theme.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Galley {

ChartAxis ChartAxis::upTo(double most, bool whole)
{
    const double wanted = std::max(most, whole ? 1.0 : 1e-9) / 4;
    const double power = std::pow(10, std::floor(std::log10(wanted)));
    double step = power * 10;
    for (const double round : {1.0, 2.0, 2.5, 5.0}) {
        if (round * power >= wanted && (!whole || round * power == std::floor(round * power))) {
            step = round * power;
            break;
        }
    }
    if (whole)
        step = std::max(step, 1.0);
    return {.least = 0, .most = step * std::ceil(std::max(most, step) / step), .step = step, .whole = whole};
}

QString ChartAxis::words(double at) const
{
    if (shares)
        return QLocale().toString(std::lround(at * 100)) + u" %"_s;
    return whole ? QLocale().toString(std::llround(at)) : Numbers::value(at);
}

PointChart::PointChart(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
}

void PointChart::setAxis(const ChartAxis &axis)
{
    m_axis = axis;
    update();
}

void PointChart::pointsChanged()
{
    setCurrent(count() == 0 ? -1 : std::clamp(m_current, 0, count() - 1));
}

QSize PointChart::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 70, fontMetrics().height() * 14};
}

QSize PointChart::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 30, fontMetrics().height() * 7};
}

QRect PointChart::area() const
{
    const int line = fontMetrics().height();
    const int side = std::max(fontMetrics().horizontalAdvance(m_axis.words(m_axis.most)),
                              fontMetrics().horizontalAdvance(m_axis.words(m_axis.least))) +
        12;
    return rect().adjusted(side, line * (1 + headLines()), -line, -(line * 5 / 2 + 8));
}

double PointChart::y(double value) const
{
    const QRect all = area();
    const double share =
        (std::clamp(value, m_axis.least, m_axis.most) - m_axis.least) / (m_axis.most - m_axis.least);
    return all.bottom() - share * all.height();
}

void PointChart::setCurrent(int point)
{
    m_current = point;
    setAccessibleDescription(point < 0 ? QString() : wordsOf(point));
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    update();
}

void PointChart::follow()
{
    if (m_current >= 0 && leads(m_current))
        Q_EMIT pointFollowed(m_current);
}

void PointChart::keyPressEvent(QKeyEvent *event)
{
    const int last = count() - 1;
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

void PointChart::mousePressEvent(QMouseEvent *event)
{
    const int point = pointAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || point < 0)
        return QWidget::mousePressEvent(event);
    setCurrent(point);
    follow();
}

void PointChart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void PointChart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

bool PointChart::event(QEvent *event)
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

void PointChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme theme = Theme::fromPalette(palette());
    painter.fillRect(rect(), theme.ground);
    paintAxes(painter, theme);
    paintPoints(painter, theme);
    paintNames(painter, theme);
}

void PointChart::paintAxes(QPainter &painter, const Theme &theme) const
{
    const QRect all = area();
    for (double at = m_axis.least; at <= m_axis.most + m_axis.step / 100; at += m_axis.step) {
        const bool isZero = std::abs(at) < m_axis.step / 100;
        painter.setPen(mixed(theme.ground, theme.text, isZero ? 0.4 : 0.15));
        painter.drawLine(QPointF(all.left(), y(at)), QPointF(all.right(), y(at)));
        painter.setPen(theme.faint);
        painter.drawText(QRectF(0, y(at) - 20, all.left() - 8, 40), Qt::AlignRight | Qt::AlignVCenter,
                         m_axis.words(at));
    }
}

// As many as there is room for, and below them what the chosen point says.
void PointChart::paintNames(QPainter &painter, const Theme &theme) const
{
    const QRect all = area();
    const int line = fontMetrics().height();
    painter.setPen(theme.faint);
    double free = 0;
    for (int i = 0; i < count(); ++i) {
        const int width = fontMetrics().horizontalAdvance(nameOf(i));
        const double from = std::min(x(i) - width / 2.0, double(rect().right() - width - 2));
        if (from < free)
            continue;
        painter.drawText(QPointF(from, all.bottom() + line + 4), nameOf(i));
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
