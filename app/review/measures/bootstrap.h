#pragma once

#include "review/measures/codingtable.h"
#include "review/measures/measured.h"

#include <functional>

// Confidence intervals by drawing articles again: Efron, Tibshirani, An Introduction to the Bootstrap, 1993,
// chapter 13 (percentile intervals; which percentile, p. 160). Articles are drawn, not items, because the
// items of one article are not independent.
namespace Galley {

struct Bootstrap
{
    int resamples = 500;
    double level = 0.95;
    quint64 seed = 1; // the same seed gives the same interval on every machine
};

using Statistic = std::function<std::optional<double>(Weights)>;
// Puts several figures of the same articles; NaN where one is undefined.
using Statistics = std::function<void(Weights, std::span<double>)>;

// None where there are fewer than two articles, or the figure is undefined in more than half of the
// resamples; the others of these are left out. Costs a draw an article and a call of the statistic a
// resample: 10,000 articles and 500 resamples take some 0.05 s for the drawing.
[[nodiscard]] std::optional<Interval> bootstrapInterval(int articles, const Statistic &statistic,
                                                        const Bootstrap &options = {});
[[nodiscard]] std::vector<std::optional<Interval>>
bootstrapIntervals(int articles, int figures, const Statistics &statistics, const Bootstrap &options = {});

} // namespace Galley
