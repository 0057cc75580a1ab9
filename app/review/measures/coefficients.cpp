#include "review/measures/coefficients.h"

#include <algorithm>
#include <cmath>

namespace Galley {

namespace {

// What one pass over the items counts.
struct Tally
{
    std::vector<qint64> used; // annotator by annotator: how often each category
    qint64 items = 0;
    qint64 incomplete = 0;
    qint64 agreeing = 0; // unordered pairs of annotators
    int annotators = 0;
    int categories = 0;

    [[nodiscard]] qint64 pairs() const { return items * annotators * (annotators - 1) / 2; }

    [[nodiscard]] double share(int annotator, int category) const
    {
        return double(used[size_t(annotator * categories + category)]) / double(items);
    }
};

int codesOf(const CodingView &view, qsizetype pattern, std::vector<int> &codes)
{
    int coded = 0;
    for (int i = 0; i < view.annotators(); ++i) {
        codes[size_t(i)] = view.code(pattern, i);
        coded += int(codes[size_t(i)] != CodingView::Missing);
    }
    return coded;
}

qint64 agreeingPairs(const std::vector<int> &codes)
{
    qint64 result = 0;
    for (size_t i = 1; i < codes.size(); ++i)
        result += std::count(codes.begin(), codes.begin() + qsizetype(i), codes[i]);
    return result;
}

template <typename Map>
Tally tallyOf(const CodingView &view, int categories, const Map &map)
{
    Tally result{.annotators = view.annotators(), .categories = categories};
    result.used.resize(size_t(result.annotators) * size_t(categories));
    std::vector<int> codes(size_t(view.annotators()));
    for (qsizetype pattern = 0; pattern < view.patterns(); ++pattern) {
        const qint64 count = view.counts[size_t(pattern)];
        const int coded = count == 0 ? 0 : codesOf(view, pattern, codes);
        if (coded == 0)
            continue;
        if (coded < view.annotators()) {
            result.incomplete += count;
            continue;
        }
        result.items += count;
        std::ranges::transform(codes, codes.begin(), map);
        result.agreeing += count * agreeingPairs(codes);
        for (size_t i = 0; i < codes.size(); ++i)
            result.used[i * size_t(categories) + size_t(codes[i])] += count;
    }
    return result;
}

Tally tallyOf(const CodingView &view)
{
    return tallyOf(view, view.categories, [](int code) { return code; });
}

Coefficient observedOf(const Tally &tally)
{
    Coefficient result{.n = tally.items, .incomplete = tally.incomplete};
    if (tally.annotators < 2)
        result.undefined = Undefined::OneAnnotator;
    else if (tally.items == 0)
        result.undefined = tally.incomplete == 0 ? Undefined::NothingMarked : Undefined::NoPair;
    else
        result.observed = double(tally.agreeing) / double(tally.pairs());
    return result;
}

bool usesOneCategory(const Tally &tally)
{
    const auto isUsed = [&](int category) {
        for (int annotator = 0; annotator < tally.annotators; ++annotator) {
            if (tally.used[size_t(annotator * tally.categories + category)] > 0)
                return true;
        }
        return false;
    };
    int used = 0;
    for (int category = 0; category < tally.categories && used < 2; ++category)
        used += int(isUsed(category));
    return used < 2;
}

// (observed - expected) / (1 - expected), with chance as it is given.
template <typename Chance>
Coefficient corrected(const Tally &tally, const Chance &chance)
{
    Coefficient result = observedOf(tally);
    if (result.undefined != Undefined::No)
        return result;
    for (int category = 0; category < tally.categories; ++category)
        result.expected += chance(category);
    if (usesOneCategory(tally))
        result.undefined = Undefined::NoVariation;
    else
        result.value = (result.observed - result.expected) / (1 - result.expected);
    return result;
}

Coefficient pooled(const Tally &tally)
{
    return corrected(tally, [&](int category) {
        double share = 0;
        for (int annotator = 0; annotator < tally.annotators; ++annotator)
            share += tally.share(annotator, category);
        return std::pow(share / tally.annotators, 2);
    });
}

} // namespace

Coefficient observedAgreement(const CodingView &items)
{
    Coefficient result = observedOf(tallyOf(items));
    if (result.undefined == Undefined::No)
        result.value = result.observed;
    return result;
}

Coefficient cohenKappa(const CodingView &items)
{
    Q_ASSERT(items.annotators() == 2);
    const Tally tally = tallyOf(items);
    return corrected(tally,
                     [&](int category) { return tally.share(0, category) * tally.share(1, category); });
}

Coefficient scottPi(const CodingView &items)
{
    Q_ASSERT(items.annotators() == 2);
    return pooled(tallyOf(items));
}

Coefficient fleissKappa(const CodingView &items)
{
    return pooled(tallyOf(items));
}

Coefficient fleissKappa(const CodingView &items, int category)
{
    return pooled(tallyOf(items, 2, [category](int code) { return int(code != category); }));
}

} // namespace Galley
