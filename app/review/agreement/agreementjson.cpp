#include "review/agreement/agreementjson.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

QJsonValue nullIfEmpty(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject toJson(const AgreementResult &result, const QString &unit)
{
    const Measured &measured = result.measured;
    QJsonObject excluded;
    for (auto it = measured.excluded.begin(); it != measured.excluded.end(); ++it)
        excluded.insert(it.key(), it.value());
    QJsonObject object{{u"measure"_s, wordFor(result.measure)},
                       {u"unit"_s, unit},
                       {u"layer"_s, nullIfEmpty(result.layer)},
                       {u"label"_s, result.by == Breakdown::Label ? QJsonValue(result.key) : QJsonValue()},
                       {u"annotators"_s, QJsonArray::fromStringList(result.annotators)},
                       {u"value"_s, measured.value ? QJsonValue(*measured.value) : QJsonValue()},
                       {u"interval"_s,
                        measured.interval
                            ? QJsonValue(QJsonArray{measured.interval->low, measured.interval->high})
                            : QJsonValue()},
                       {u"n"_s, measured.n},
                       {u"excluded"_s, excluded},
                       {u"undefined"_s, nullIfEmpty(measured.undefined)}};
    if (result.by && result.by != Breakdown::Label)
        object.insert(wordFor(*result.by), result.key);
    if (!result.distance.isEmpty())
        object.insert(u"distance"_s, result.distance);
    if (result.measure == AgreementMeasure::Gamma || result.measure == AgreementMeasure::ObservedDisorder)
        object.insert(u"error"_s, result.error);
    return object;
}

} // namespace

QJsonArray toJson(const AgreementReport &report)
{
    QJsonArray results;
    for (const AgreementResult &result : report.results)
        results += toJson(result, wordFor(report.options.unit));
    return results;
}

} // namespace Galley
