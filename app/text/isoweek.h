#pragma once

#include <QDate>
#include <QString>

namespace Galley {

// "2024-W15", which sorts as weeks do; empty: the date is not valid.
[[nodiscard]] QString isoWeek(const QDate &date);
// Of what begins with a date such as "2024-04-12"; empty: it does not.
[[nodiscard]] QString isoWeek(const QString &published);

} // namespace Galley
