#include "review/measures/krippendorffalpha.h"

#include <algorithm>

namespace Galley {

namespace {

// The codes that annotators gave an item.
void pairable(const CodingView &view, qsizetype pattern, std::vector<int> &codes)
{
    codes.clear();
    for (int i = 0; i < view.annotators(); ++i) {
        if (view.code(pattern, i) != CodingView::Missing)
            codes.push_back(view.code(pattern, i));
    }
}

// Calls a function with the codes and the count of each pattern that somebody coded.
template <typename Function>
void forEachItem(const CodingView &view, const Function &function)
{
    std::vector<int> codes;
    for (qsizetype pattern = 0; pattern < view.patterns(); ++pattern) {
        if (view.counts[size_t(pattern)] == 0)
            continue;
        pairable(view, pattern, codes);
        if (!codes.empty())
            function(codes, view.counts[size_t(pattern)]);
    }
}

double disagreement(const std::vector<int> &codes, const Distance &distance)
{
    double result = 0;
    for (size_t i = 1; i < codes.size(); ++i) {
        for (size_t j = 0; j < i; ++j)
            result += distance(codes[i], codes[j]);
    }
    return 2 * result / double(codes.size() - 1);
}

qint64 valuesOf(std::span<const qint64> used)
{
    qint64 result = 0;
    for (const qint64 count : used)
        result += count;
    return result;
}

Undefined whyNot(const CodingView &items, const Coefficient &result, std::span<const qint64> used)
{
    if (items.annotators() < 2)
        return Undefined::OneAnnotator;
    if (result.n == 0)
        return result.unpaired == 0 ? Undefined::NothingMarked : Undefined::NoPair;
    return std::ranges::count_if(used, [](qint64 count) { return count > 0; }) < 2 ? Undefined::NoVariation
                                                                                   : Undefined::No;
}

} // namespace

Coefficient krippendorffAlpha(const CodingView &items, const Distance &distance)
{
    Coefficient result;
    std::vector<qint64> used(size_t(items.categories), 0);
    forEachItem(items, [&](const std::vector<int> &codes, qint64 count) {
        (codes.size() < 2 ? result.unpaired : result.n) += count;
        for (size_t i = 0; codes.size() > 1 && i < codes.size(); ++i)
            used[size_t(codes[i])] += count;
    });
    result.undefined = whyNot(items, result, used);
    if (result.undefined != Undefined::No)
        return result;
    const Distance ranked = distance.dependsOnUse() ? distance.with(used) : Distance::nominal();
    const Distance &between = distance.dependsOnUse() ? ranked : distance;
    forEachItem(items, [&](const std::vector<int> &codes, qint64 count) {
        if (codes.size() > 1)
            result.observed += double(count) * disagreement(codes, between);
    });
    const auto values = double(valuesOf(used));
    result.observed /= values;
    result.expected = between.total(used) / (values * (values - 1));
    if (result.expected > 0)
        result.value = 1 - result.observed / result.expected;
    else
        result.undefined = Undefined::NoVariation;
    return result;
}

} // namespace Galley
