#include "review/agreement/svgcharts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Galley::SvgCharts {

namespace {

constexpr int NameWidth = 170;
constexpr int RowHeight = 24;
constexpr int PlotWidth = 420;
constexpr int CellWidth = 84;
constexpr int LineHeight = 180;

QString shortened(const QString &name, qsizetype longest = 24)
{
    return (name.size() > longest ? name.first(longest - 1) + u'…' : name).toHtmlEscaped();
}

QString number(const std::optional<double> &value)
{
    return value ? QString::number(*value, 'f', 2) : u"–"_s;
}

QString open(const QString &title, int width, int height)
{
    return u"<svg role=\"img\" aria-label=\"%1\" viewBox=\"0 0 %2 %3\" width=\"%2\" height=\"%3\">"
           "<title>%1</title>"_s.arg(title.toHtmlEscaped())
               .arg(width)
               .arg(height);
}

QString text(double x, double y, const QString &escaped, const QString &style)
{
    return u"<text x=\"%1\" y=\"%2\" class=\"%3\">%4</text>"_s.arg(x).arg(y).arg(style, escaped);
}

// What of the plot is below 0.
double lowest(const QList<Bar> &bars)
{
    double low = 0;
    for (const Bar &bar : bars) {
        low = std::min(low, bar.measured.value.value_or(0));
        if (bar.measured.interval)
            low = std::min(low, bar.measured.interval->low);
    }
    return std::max(low, -1.0);
}

} // namespace

QString bars(const QString &title, const QList<Bar> &bars)
{
    const double low = lowest(bars);
    const auto x = [low](double value) {
        return NameWidth + PlotWidth * (std::clamp(value, low, 1.0) - low) / (1 - low);
    };
    const int height = int(bars.size()) * RowHeight + 8;
    QString svg = open(title, NameWidth + PlotWidth + 60, height);
    svg += u"<line class=\"axis\" x1=\"%1\" x2=\"%1\" y1=\"0\" y2=\"%2\"/>"_s.arg(x(0)).arg(height);
    for (qsizetype i = 0; i < bars.size(); ++i) {
        const Measured &measured = bars[i].measured;
        const double y = double(i) * RowHeight + 4;
        svg += text(NameWidth - 8, y + 15, shortened(bars[i].name), u"end"_s);
        const double value = measured.value.value_or(0);
        svg += u"<rect class=\"bar\" x=\"%1\" y=\"%2\" width=\"%3\" height=\"16\"/>"_s
                   .arg(x(std::min(0.0, value)))
                   .arg(y + 2)
                   .arg(x(std::max(0.0, value)) - x(std::min(0.0, value)));
        if (measured.interval)
            svg += u"<line class=\"whisker\" x1=\"%1\" x2=\"%2\" y1=\"%3\" y2=\"%3\"/>"_s
                       .arg(x(measured.interval->low))
                       .arg(x(measured.interval->high))
                       .arg(y + 10);
        svg += text(NameWidth + PlotWidth + 8, y + 15, number(measured.value), u"start"_s);
    }
    return svg + u"</svg>"_s;
}

QString heatMap(const QString &title, const QStringList &rows, const QStringList &columns,
                const QList<Cell> &cells)
{
    const auto height = int(rows.size() + 1) * RowHeight + 4;
    QString svg = open(title, NameWidth + int(columns.size()) * CellWidth + 4, height);
    for (qsizetype column = 0; column < columns.size(); ++column)
        svg += text(NameWidth + (double(column) + 0.5) * CellWidth, 16, shortened(columns[column], 11),
                    u"middle"_s);
    for (qsizetype row = 0; row < rows.size(); ++row) {
        const double y = double(row + 1) * RowHeight;
        svg += text(NameWidth - 8, y + 16, shortened(rows[row]), u"end"_s);
        for (qsizetype column = 0; column < columns.size(); ++column) {
            const Cell &cell = cells[row * columns.size() + column];
            const double x = NameWidth + double(column) * CellWidth;
            QString content =
                u"<rect class=\"cell\" x=\"%1\" y=\"%2\" width=\"%3\" height=\"%4\" fill-opacity=\"%5\"/>"_s
                    .arg(x)
                    .arg(y)
                    .arg(CellWidth - 2)
                    .arg(RowHeight - 2)
                    .arg(std::clamp(cell.share, 0.0, 1.0) * 0.6, 0, 'f', 3) +
                text(x + CellWidth / 2.0, y + 16, cell.text.toHtmlEscaped(), u"middle"_s);
            if (!cell.href.isEmpty())
                content = u"<a href=\"#%1\">%2</a>"_s.arg(cell.href.toHtmlEscaped(), content);
            svg += content;
        }
    }
    return svg + u"</svg>"_s;
}

QString line(const QString &title, const QList<Bar> &points)
{
    const double low = lowest(points);
    const auto y = [low](double value) {
        return 10 + LineHeight * (1 - (std::clamp(value, low, 1.0) - low) / (1 - low));
    };
    const double step = std::max(30.0, std::min(90.0, 640.0 / double(std::max<qsizetype>(1, points.size()))));
    const auto x = [step](qsizetype at) { return 50 + (double(at) + 0.5) * step; };
    QString svg = open(title, int(60 + step * double(points.size())), LineHeight + 90);
    for (const double value : {low, 0.0, 0.5, 1.0})
        svg += text(40, y(value) + 4, QString::number(value, 'f', 1), u"end"_s) +
            u"<line class=\"grid\" x1=\"48\" x2=\"%1\" y1=\"%2\" y2=\"%2\"/>"_s
                .arg(50 + step * double(points.size()))
                .arg(y(value));
    for (qsizetype i = 0; i < points.size(); ++i) {
        const Measured &measured = points[i].measured;
        svg += u"<text class=\"end\" transform=\"translate(%1,%2) rotate(-60)\">%3</text>"_s.arg(x(i) + 4)
                   .arg(LineHeight + 26)
                   .arg(shortened(points[i].name, 12));
        if (!measured.value)
            continue;
        if (i > 0 && points[i - 1].measured.value)
            svg += u"<line class=\"trend\" x1=\"%1\" y1=\"%2\" x2=\"%3\" y2=\"%4\"/>"_s.arg(x(i - 1))
                       .arg(y(*points[i - 1].measured.value))
                       .arg(x(i))
                       .arg(y(*measured.value));
        if (measured.interval)
            svg += u"<line class=\"whisker\" x1=\"%1\" x2=\"%1\" y1=\"%2\" y2=\"%3\"/>"_s.arg(x(i))
                       .arg(y(measured.interval->low))
                       .arg(y(measured.interval->high));
        svg += u"<circle class=\"bar\" cx=\"%1\" cy=\"%2\" r=\"4\"><title>%3: %4</title></circle>"_s.arg(x(i))
                   .arg(y(*measured.value))
                   .arg(points[i].name.toHtmlEscaped(), number(measured.value));
    }
    return svg + u"</svg>"_s;
}

} // namespace Galley::SvgCharts
