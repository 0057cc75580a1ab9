#include "team/dashboard/dashboardcsv.h"

#include "formats/tables/csvcells.h"

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr char Mark[] = "\xef\xbb\xbf";

// A number as short as it is exact, whatever the locale.
QString cellOf(const QJsonValue &value)
{
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    return protectedCell(value.toString());
}

QStringList dimensions()
{
    return {u"annotator"_s, u"layer"_s, u"label"_s, u"source"_s, u"week"_s, u"day"_s, u"until"_s};
}

void addFigures(const DashboardTable &table, QByteArray &csv)
{
    for (const QJsonArray &row : table.rows) {
        QStringList head{table.name};
        for (const QString &dimension : dimensions())
            head += cellOf(row.at(table.columns.indexOf(dimension)));
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (!dimensions().contains(table.columns[i]) && !row[i].isNull())
                csv += csvRow(head + QStringList{table.columns[i], cellOf(row[i])}, ',');
        }
    }
}

} // namespace

QByteArray toCsv(const DashboardTable &table)
{
    QByteArray csv = Mark + csvRow(table.columns, ',');
    for (const QJsonArray &row : table.rows) {
        QStringList cells;
        for (const QJsonValue &value : row)
            cells += cellOf(value);
        csv += csvRow(cells, ',');
    }
    return csv;
}

QByteArray toCsv(const Dashboard &dashboard)
{
    QByteArray csv =
        Mark + csvRow(QStringList{u"table"_s} + dimensions() + QStringList{u"figure"_s, u"value"_s}, ',');
    for (const DashboardTable &table : tablesOf(dashboard))
        addFigures(table, csv);
    return csv;
}

} // namespace Galley
