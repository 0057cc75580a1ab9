#include "review/agreement/valuedistances.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

bool areAll(const std::vector<QJsonValue> &values, QJsonValue::Type type)
{
    return !values.empty() &&
        std::ranges::all_of(values, [type](const QJsonValue &value) { return value.type() == type; });
}

Distance intervalOf(const std::vector<QJsonValue> &values)
{
    std::vector<double> numbers;
    for (const QJsonValue &value : values)
        numbers.push_back(value.toDouble());
    return Distance::interval(std::move(numbers));
}

Distance masiOf(const std::vector<QJsonValue> &values)
{
    NameTable options;
    std::vector<std::vector<int>> sets;
    for (const QJsonValue &value : values) {
        std::vector<int> &set = sets.emplace_back();
        for (const QJsonValue &option : value.toArray())
            set.push_back(options.number(option.toString()));
        std::ranges::sort(set);
        set.erase(std::ranges::unique(set).begin(), set.end());
    }
    return Distance::masi(sets);
}

} // namespace

std::vector<ValueDistance> distancesOf(const LayerData &layer)
{
    std::vector<ValueDistance> distances{{u"nominal"_s, Distance::nominal()}};
    if (areAll(layer.values, QJsonValue::Double))
        distances.push_back({u"interval"_s, intervalOf(layer.values)});
    else if (areAll(layer.values, QJsonValue::Array))
        distances.push_back({u"masi"_s, masiOf(layer.values)});
    else if (layer.ordered)
        distances.push_back({u"ordinal"_s, Distance::ordinal()});
    return distances;
}

} // namespace Galley
