#include "progress/columnchart.h"

#include "theme/contrast.h"
#include "theme/theme.h"

#include <QPainter>

#include <cmath>
#include <numeric>

namespace Galley {

namespace {

double sumOf(const ChartColumn &column)
{
    return std::accumulate(column.parts.begin(), column.parts.end(), 0.0);
}

} // namespace

void ColumnChart::setColumns(QList<ColumnSeries> series, QList<ChartColumn> columns, Scale scale)
{
    m_series = std::move(series);
    m_columns = std::move(columns);
    m_scale = scale;
    double most = 0;
    for (const ChartColumn &column : std::as_const(m_columns))
        most = std::max(most, sumOf(column));
    setAxis(scale == Scale::Shares ? ChartAxis{.shares = true} : ChartAxis::upTo(most, true));
    pointsChanged();
}

double ColumnChart::slot() const
{
    return double(area().width()) / double(std::max<qsizetype>(1, m_columns.size()));
}

double ColumnChart::x(qsizetype point) const
{
    return area().left() + slot() * (double(point) + 0.5);
}

double ColumnChart::heightOf(const ChartColumn &column, qsizetype part) const
{
    const double whole = m_scale == Scale::Shares ? std::max(sumOf(column), 1e-9) : 1;
    return column.parts.value(part) / whole;
}

QPoint ColumnChart::placeOf(int point) const
{
    double top = 0;
    for (qsizetype part = 0; part < m_series.size(); ++part)
        top += heightOf(m_columns.at(point), part);
    return {int(std::lround(x(point))), int(std::lround((y(0) + y(top)) / 2))};
}

QString ColumnChart::wordsOf(int point) const
{
    const ChartColumn &column = m_columns.at(point);
    return tr("%1: %2").arg(column.name, column.words);
}

int ColumnChart::pointAt(const QPoint &place) const
{
    if (!area().contains(place) || m_columns.isEmpty())
        return -1;
    return std::clamp(int((place.x() - area().left()) / slot()), 0, count() - 1);
}

int ColumnChart::headLines() const
{
    return m_series.size() > 1 ? 1 : 0;
}

QColor ColumnChart::colorOf(qsizetype series, const Theme &theme) const
{
    const QColor own = m_series.at(series).color;
    if (own.isValid())
        return readable(own, theme.ground, 3);
    const double share = double(series) / double(std::max<qsizetype>(1, m_series.size()));
    return mixed(theme.focus, theme.ground, share * 0.8);
}

void ColumnChart::paintPoints(QPainter &painter, const Theme &theme) const
{
    for (int column = 0; column < count(); ++column)
        paintColumn(painter, theme, column);
    if (m_series.size() > 1)
        paintLegend(painter, theme);
}

// Parts stand apart by a line of ground, for whoever does not tell their colours.
void ColumnChart::paintColumn(QPainter &painter, const Theme &theme, int column) const
{
    const double width = std::clamp(slot() * 0.7, 2.0, fontMetrics().height() * 3.0);
    const double left = x(column) - width / 2;
    double below = 0;
    for (qsizetype part = 0; part < m_series.size(); ++part) {
        const double height = heightOf(m_columns.at(column), part);
        if (height <= 0)
            continue;
        const QRectF box(QPointF(left, y(below + height)), QPointF(left + width, y(below)));
        painter.setPen(theme.ground);
        painter.setBrush(colorOf(part, theme));
        painter.drawRect(box);
        below += height;
    }
    if (column != current())
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.text, hasFocus() ? 2 : 1));
    const double top = std::min(y(below), y(0) - 4);
    painter.drawRect(QRectF(QPointF(left - 2, top - 2), QPointF(left + width + 2, y(0) + 2)));
}

// As many names as there is room for.
void ColumnChart::paintLegend(QPainter &painter, const Theme &theme) const
{
    const int line = fontMetrics().height();
    const int box = line * 2 / 3;
    int from = area().left();
    for (qsizetype series = 0; series < m_series.size(); ++series) {
        const QString &name = m_series.at(series).name;
        const int width = box + 6 + fontMetrics().horizontalAdvance(name) + line;
        const bool isLast = series + 1 == m_series.size();
        if (from + width + (isLast ? 0 : line) > rect().right()) {
            painter.setPen(theme.faint);
            painter.drawText(QPoint(from, 4 + fontMetrics().ascent()), QStringLiteral("…"));
            return;
        }
        painter.setPen(Qt::NoPen);
        painter.setBrush(colorOf(series, theme));
        painter.drawRect(from, 4 + (line - box) / 2, box, box);
        painter.setPen(theme.text);
        painter.drawText(QPoint(from + box + 6, 4 + fontMetrics().ascent()), name);
        from += width;
    }
}

} // namespace Galley
