#pragma once

#include "team/dashboard/dashboardtables.h"

// Tables to take away: UTF-8 with a byte order mark, and no cell that a spreadsheet takes for a formula.
namespace Galley {

[[nodiscard]] QByteArray toCsv(const DashboardTable &table);
// All in one: a row a figure, with what it is of ("table", "annotator", "layer", "label", "source", "week",
// "day", "until") before "figure" and "value".
[[nodiscard]] QByteArray toCsv(const Dashboard &dashboard);

} // namespace Galley
