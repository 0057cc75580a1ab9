#include "text/isoweek.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Galley {

QString isoWeek(const QDate &date)
{
    if (!date.isValid())
        return {};
    int year = 0;
    const int week = date.weekNumber(&year);
    return u"%1-W%2"_s.arg(year).arg(week, 2, 10, QLatin1Char('0'));
}

QString isoWeek(const QString &published)
{
    return isoWeek(
        QDate::fromString(published.first(std::min<qsizetype>(published.size(), 10)), Qt::ISODate));
}

} // namespace Galley
