#include "report.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

double rounded(double value)
{
    return std::round(value * 1000) / 1000;
}

} // namespace

BenchResult summarised(const QString &name, const QString &load, QList<double> samples, const QString &unit)
{
    std::ranges::sort(samples);
    const auto at = [&](double share) {
        return samples.isEmpty() ? 0.0 : samples[qsizetype(std::ceil(share * double(samples.size()))) - 1];
    };
    return {name, load, rounded(at(0.5)), rounded(at(0.95)), unit};
}

QList<BenchResult> withSlowest(const QString &name, const QString &load, QList<double> samples,
                               const QString &unit)
{
    const BenchResult usual = summarised(name, load, samples, unit);
    std::ranges::sort(samples);
    const double slow = samples.isEmpty() ? 0 : samples[samples.size() * 99 / 100];
    return {usual, summarised(u"… p99"_s, load, {slow}, unit)};
}

QByteArray asJson(const QList<BenchResult> &results)
{
    QJsonArray list;
    for (const BenchResult &result : results) {
        list.append(QJsonObject{{u"name"_s, result.name},
                                {u"load"_s, result.load},
                                {u"median"_s, result.median},
                                {u"p95"_s, result.p95},
                                {u"unit"_s, result.unit}});
    }
    return QJsonDocument(QJsonObject{{u"results"_s, list}}).toJson(QJsonDocument::Compact) + '\n';
}

QByteArray asTable(const QList<BenchResult> &results)
{
    QString text =
        u"%1 %2 %3 %4\n"_s.arg(u"what"_s, -16).arg(u"load"_s, -12).arg(u"median"_s, 10).arg(u"p95"_s, 10);
    for (const BenchResult &result : results) {
        text += u"%1 %2 %3 %4 %5\n"_s.arg(result.name, -16)
                    .arg(result.load, -12)
                    .arg(result.median, 10, 'f', 2)
                    .arg(result.p95, 10, 'f', 2)
                    .arg(result.unit);
    }
    return text.toUtf8();
}

} // namespace Galley
