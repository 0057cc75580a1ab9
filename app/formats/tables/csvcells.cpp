#include "formats/tables/csvcells.h"

#include <algorithm>

namespace Galley {

namespace {

bool needsQuotes(const QString &cell)
{
    if (cell.isEmpty())
        return false;
    return cell.front().isSpace() || cell.back().isSpace() ||
        std::ranges::any_of(cell, [](QChar c) { return QStringView(u",;\t\"\r\n").contains(c); });
}

} // namespace

QByteArray csvRow(const QStringList &cells, char separator)
{
    QByteArray row;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            row += separator;
        const QByteArray cell = cells[i].toUtf8();
        if (needsQuotes(cells[i]))
            row += '"' + QByteArray(cell).replace('"', "\"\"") + '"';
        else
            row += cell;
    }
    return row + "\r\n";
}

QString protectedCell(const QString &cell)
{
    static constexpr QStringView Dangerous = u"=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20'";
    return !cell.isEmpty() && Dangerous.contains(cell.front()) ? u'\'' + cell : cell;
}

QString unprotectedCell(const QString &cell)
{
    return cell.startsWith(u'\'') ? cell.sliced(1) : cell;
}

} // namespace Galley
