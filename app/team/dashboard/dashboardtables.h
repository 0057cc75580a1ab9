#pragma once

#include "team/dashboard/dashboard.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace Galley {

// Part of a dashboard as rows under stable names, for programs.
struct DashboardTable
{
    QString name; // "annotators", "layers", "sources", "published", "days", "weeks", "labels", "agreement"
    QStringList columns;
    QList<QJsonArray> rows; // strings, numbers, or null for what is not known
};

// All of them, in this order.
[[nodiscard]] QList<DashboardTable> tablesOf(const Dashboard &dashboard);
// {"annotators": [{column: value}], …}, and why agreement has no points as "agreement_undefined".
[[nodiscard]] QJsonObject toJson(const Dashboard &dashboard);

} // namespace Galley
