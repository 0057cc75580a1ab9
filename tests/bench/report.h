#pragma once

#include <QList>
#include <QString>

namespace Galley {

struct BenchResult
{
    QString name;
    QString load;
    double median = 0;
    double p95 = 0;
    QString unit;
};

[[nodiscard]] BenchResult summarised(const QString &name, const QString &load, QList<double> samples,
                                     const QString &unit);
// The same, and the slowest of a hundred as a result of its own.
[[nodiscard]] QList<BenchResult> withSlowest(const QString &name, const QString &load, QList<double> samples,
                                             const QString &unit);
[[nodiscard]] QByteArray asJson(const QList<BenchResult> &results);
[[nodiscard]] QByteArray asTable(const QList<BenchResult> &results);

} // namespace Galley
