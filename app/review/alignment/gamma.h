#pragma once

#include "review/alignment/alignment.h"
#include "text/progress.h"

#include <optional>

namespace Galley {

// The units of one continuum.
using Continuum = std::vector<Unit>;

struct GammaOptions
{
    Dissimilarity costs = {};
    int samples = 30;     // random continua at first
    double precision = 0; // 0.02: as many more as make the expected disorder right to 2 % at 95 %; 0: no more
    int mostSamples = 1000;
    quint64 seed = 1;
};

struct Gamma
{
    std::optional<double>
        value; // 1 − observed/expected, at most 1, may be negative; none: undefined says why
    std::optional<double> observed; // disorder
    std::optional<double> expected; // mean disorder of random continua
    double errorBound = 0;          // how much less the observed disorder could be
    int samples = 0;                // random continua that were made
    QString undefined;              // for the user; empty when there is a value
};

// γ of the units of so many annotators, counting those who marked nothing. Random continua have numbers of
// units, gaps, lengths and labels distributed as the annotators' are. The same seed gives the same figures
// everywhere. Stopped: undefined. Three annotators with 200 units each take less than 0.5 s, five with 100
// each that overlap a lot several seconds.
[[nodiscard]] Gamma gammaOf(std::span<const Unit> units, int annotators, const GammaOptions &options = {},
                            const KeepGoing &keepGoing = {});

// The same against given continua instead of random ones.
[[nodiscard]] Gamma gammaAgainst(std::span<const Unit> units, int annotators,
                                 std::span<const Continuum> continua, const Dissimilarity &costs = {});

} // namespace Galley
