#include "review/measures/distance.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace Galley {

namespace {

struct Shared
{
    size_t both = 0;
    size_t all = 0;
    bool nested = false; // one holds the other
};

Shared sharedBy(const std::vector<int> &a, const std::vector<int> &b)
{
    std::vector<int> both;
    std::ranges::set_intersection(a, b, std::back_inserter(both));
    return {.both = both.size(),
            .all = a.size() + b.size() - both.size(),
            .nested = both.size() == std::min(a.size(), b.size())};
}

double jaccardIndex(const Shared &shared)
{
    return shared.all == 0 ? 1 : double(shared.both) / double(shared.all);
}

double monotonicity(const Shared &shared)
{
    if (shared.both == shared.all)
        return 1;
    if (shared.both == 0)
        return 0;
    return shared.nested ? 2.0 / 3.0 : 1.0 / 3.0;
}

} // namespace

Distance Distance::nominal()
{
    return {};
}

Distance Distance::ordinal()
{
    Distance result;
    result.m_kind = Kind::Ordinal;
    return result;
}

Distance Distance::interval(std::vector<double> values)
{
    Distance result;
    result.m_kind = Kind::Interval;
    result.m_values = std::move(values);
    return result;
}

Distance Distance::ratio(const std::vector<double> &values)
{
    return of(int(values.size()), [&](int a, int b) {
        const double sum = values[size_t(a)] + values[size_t(b)];
        return sum == 0 ? 0 : std::pow((values[size_t(a)] - values[size_t(b)]) / sum, 2);
    });
}

Distance Distance::jaccard(const std::vector<std::vector<int>> &sets)
{
    return of(int(sets.size()),
              [&](int a, int b) { return 1 - jaccardIndex(sharedBy(sets[size_t(a)], sets[size_t(b)])); });
}

Distance Distance::masi(const std::vector<std::vector<int>> &sets)
{
    return of(int(sets.size()), [&](int a, int b) {
        const Shared shared = sharedBy(sets[size_t(a)], sets[size_t(b)]);
        return 1 - jaccardIndex(shared) * monotonicity(shared);
    });
}

Distance Distance::of(int categories, const Function &function)
{
    Distance result;
    result.m_kind = Kind::Matrix;
    result.m_categories = size_t(categories);
    result.m_values.resize(result.m_categories * result.m_categories);
    for (int a = 0; a < categories; ++a) {
        for (int b = 0; b < a; ++b) {
            const double value = function(a, b);
            result.m_values[size_t(a) * result.m_categories + size_t(b)] = value;
            result.m_values[size_t(b) * result.m_categories + size_t(a)] = value;
        }
    }
    return result;
}

// The ordinal distance is the interval one of middle ranks: what lies between two categories, with half of
// each.
Distance Distance::with(std::span<const qint64> used) const
{
    if (m_kind != Kind::Ordinal)
        return *this;
    std::vector<double> ranks;
    qint64 below = 0;
    for (const qint64 count : used) {
        ranks.push_back(double(below) + double(count) / 2);
        below += count;
    }
    return interval(std::move(ranks));
}

double Distance::operator()(int a, int b) const
{
    switch (m_kind) {
    case Kind::Interval:
        return std::pow(m_values[size_t(a)] - m_values[size_t(b)], 2);
    case Kind::Matrix:
        return m_values[size_t(a) * m_categories + size_t(b)];
    case Kind::Nominal:
    case Kind::Ordinal:
        break;
    }
    return a == b ? 0 : 1;
}

double Distance::total(std::span<const qint64> used) const
{
    if (m_kind == Kind::Interval)
        return totalOfSquares(used);
    if (m_kind == Kind::Matrix)
        return totalOfMatrix(used);
    double all = 0;
    double same = 0;
    for (const qint64 count : used) {
        all += double(count);
        same += double(count) * double(count);
    }
    return all * all - same;
}

// About the mean, which loses no digits to large values.
double Distance::totalOfSquares(std::span<const qint64> used) const
{
    double all = 0;
    double sum = 0;
    for (size_t i = 0; i < used.size(); ++i) {
        all += double(used[i]);
        sum += double(used[i]) * m_values[i];
    }
    const double mean = all > 0 ? sum / all : 0;
    double squares = 0;
    for (size_t i = 0; i < used.size(); ++i)
        squares += double(used[i]) * std::pow(m_values[i] - mean, 2);
    return 2 * all * squares;
}

double Distance::totalOfMatrix(std::span<const qint64> used) const
{
    double result = 0;
    for (size_t a = 0; a < used.size(); ++a) {
        if (used[a] == 0)
            continue;
        double row = 0;
        for (size_t b = 0; b < used.size(); ++b)
            row += double(used[b]) * m_values[a * m_categories + b];
        result += double(used[a]) * row;
    }
    return result;
}

} // namespace Galley
