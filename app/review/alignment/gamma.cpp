#include "review/alignment/gamma.h"

#include "review/alignment/randomcontinua.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace Galley {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Gamma", text);
}

QString whyUndefined(std::span<const Unit> units, int annotators)
{
    if (annotators < 2)
        return translated(QT_TRANSLATE_NOOP("Gamma", "one annotator alone cannot agree with anybody"));
    if (units.empty())
        return translated(QT_TRANSLATE_NOOP("Gamma", "nobody marked anything"));
    return {};
}

// The observed disorder, or why there is none.
Gamma observed(std::span<const Unit> units, int annotators, const Dissimilarity &costs)
{
    Gamma gamma{.undefined = whyUndefined(units, annotators)};
    if (!gamma.undefined.isEmpty())
        return gamma;
    const Alignment alignment = bestAlignment(units, annotators, costs);
    gamma.observed = alignment.disorder;
    gamma.errorBound = alignment.errorBound;
    return gamma;
}

struct Disorders
{
    int count = 0;
    double sum = 0;
    double squares = 0;

    void add(double disorder)
    {
        ++count;
        sum += disorder;
        squares += disorder * disorder;
    }

    [[nodiscard]] double mean() const { return sum / count; }

    // How many are needed for the mean to be right within a share of itself at 95 %.
    [[nodiscard]] double neededFor(double precision) const
    {
        if (count < 2 || sum <= 0)
            return count;
        const double variance = std::max(0.0, (squares - sum * mean()) / (count - 1));
        const double share = 1.96 * std::sqrt(variance) / mean() / precision;
        return std::ceil(share * share);
    }
};

void finish(Gamma &gamma, const Disorders &disorders)
{
    gamma.samples = disorders.count;
    if (disorders.count > 0)
        gamma.expected = disorders.mean();
    if (*gamma.observed == 0)
        gamma.value = 1;
    else if (gamma.expected.value_or(0) > 0)
        gamma.value = 1 - *gamma.observed / *gamma.expected;
    else
        gamma.undefined = translated(QT_TRANSLATE_NOOP(
            "Gamma", "random annotators with as many and as long units would not differ at all"));
}

int wantedSamples(const GammaOptions &options, const Disorders &disorders)
{
    if (disorders.count < options.samples || options.precision <= 0)
        return options.samples;
    return int(std::min(disorders.neededFor(options.precision), double(options.mostSamples)));
}

} // namespace

Gamma gammaOf(std::span<const Unit> units, int annotators, const GammaOptions &options,
              const KeepGoing &keepGoing)
{
    Gamma gamma = observed(units, annotators, options.costs);
    if (!gamma.undefined.isEmpty())
        return gamma;
    RandomContinua continua(units, annotators, options.seed);
    Disorders disorders;
    while (disorders.count < wantedSamples(options, disorders)) {
        if (keepGoing && !keepGoing(disorders.count, wantedSamples(options, disorders))) {
            gamma.undefined = translated(QT_TRANSLATE_NOOP("Gamma", "stopped"));
            return gamma;
        }
        disorders.add(bestAlignment(continua.next(), annotators, options.costs).disorder);
    }
    finish(gamma, disorders);
    return gamma;
}

Gamma gammaAgainst(std::span<const Unit> units, int annotators, std::span<const Continuum> continua,
                   const Dissimilarity &costs)
{
    Gamma gamma = observed(units, annotators, costs);
    if (!gamma.undefined.isEmpty())
        return gamma;
    Disorders disorders;
    for (const Continuum &continuum : continua)
        disorders.add(bestAlignment(continuum, annotators, costs).disorder);
    finish(gamma, disorders);
    return gamma;
}

} // namespace Galley
