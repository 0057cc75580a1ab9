#pragma once

#include "review/alignment/gamma.h"

#include <random>

namespace Galley {

// Continua whose annotators mark at random, with numbers of units, gaps between them, lengths and labels
// distributed as those of given units. The same seed gives the same ones everywhere.
class RandomContinua
{
public:
    RandomContinua(std::span<const Unit> units, int annotators, quint64 seed);

    [[nodiscard]] Continuum next(); // with at least one unit

private:
    struct Normal
    {
        double mean = 0;
        double deviation = 0;
    };

    [[nodiscard]] static Normal normalOf(std::span<const double> values);
    [[nodiscard]] double uniform(); // in [0, 1)
    [[nodiscard]] double drawn(Normal normal);
    void addAnnotator(Continuum &continuum, int annotator);

    int m_annotators;
    Normal m_counts;
    Normal m_gaps;
    Normal m_lengths;
    std::vector<int> m_labels; // a unit
    std::mt19937_64 m_random;
};

} // namespace Galley
