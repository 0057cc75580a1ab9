#include "review/measures/bootstrap.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>

namespace Galley {

namespace {

// The standard's generator gives the same numbers everywhere, its distributions do not. Lemire, "Fast random
// integer generation in an interval", ACM TOMACS 29(1), 2019, without the bias.
class Draws
{
public:
    Draws(quint64 seed, quint32 bound)
        : m_generator(seed)
        , m_bound(bound)
        , m_least((0U - bound) % bound)
    {}

    [[nodiscard]] quint32 next()
    {
        quint64 product = (m_generator() >> 32U) * m_bound;
        while (quint32(product) < m_least)
            product = (m_generator() >> 32U) * m_bound;
        return quint32(product >> 32U);
    }

private:
    std::mt19937_64 m_generator;
    quint64 m_bound;
    quint32 m_least;
};

std::optional<Interval> percentiles(std::vector<double> &values, const Bootstrap &options)
{
    std::erase_if(values, [](double value) { return std::isnan(value); });
    const auto count = qint64(values.size());
    if (count == 0 || 2 * count < options.resamples)
        return std::nullopt;
    std::ranges::sort(values);
    const auto below = qint64(std::floor(double(count + 1) * (1 - options.level) / 2));
    const qint64 low = std::clamp<qint64>(below, 1, count);
    return Interval{.low = values[size_t(low - 1)], .high = values[size_t(count - low)]};
}

} // namespace

std::optional<Interval> bootstrapInterval(int articles, const Statistic &statistic, const Bootstrap &options)
{
    const auto figure = [&](Weights weights, std::span<double> to) {
        to[0] = statistic(weights).value_or(std::numeric_limits<double>::quiet_NaN());
    };
    return bootstrapIntervals(articles, 1, figure, options).front();
}

std::vector<std::optional<Interval>>
bootstrapIntervals(int articles, int figures, const Statistics &statistics, const Bootstrap &options)
{
    std::vector<std::optional<Interval>> result(static_cast<size_t>(figures));
    if (articles < 2)
        return result;
    Draws draws(options.seed, quint32(articles));
    std::vector<std::vector<double>> values(result.size());
    std::vector<double> drawn(result.size());
    std::vector<quint32> weights;
    for (int i = 0; i < options.resamples; ++i) {
        weights.assign(size_t(articles), 0);
        for (int article = 0; article < articles; ++article)
            ++weights[draws.next()];
        std::ranges::fill(drawn, std::numeric_limits<double>::quiet_NaN());
        statistics(weights, drawn);
        for (size_t figure = 0; figure < drawn.size(); ++figure)
            values[figure].push_back(drawn[figure]);
    }
    for (size_t figure = 0; figure < result.size(); ++figure)
        result[figure] = percentiles(values[figure], options);
    return result;
}

} // namespace Galley
