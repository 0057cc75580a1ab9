#pragma once

#include "review/alignment/dissimilarity.h"

#include <span>

// The best alignment of several annotators' units, and what it costs: Mathet, Widlöcher, Métivier, "The
// unified and holistic method gamma (γ)", Computational Linguistics 41(3), 2015, sections 4 and 5.
namespace Galley {

// One unit of an annotator at most, and at least one unit.
struct UnitaryAlignment
{
    std::vector<int> units; // places in the units that were aligned, ascending
    double disorder = 0;
};

struct Alignment
{
    std::vector<UnitaryAlignment> parts; // every unit is in exactly one; by place
    double disorder = 0;   // of the whole: the sum of the parts' over the mean number of units a annotator
    double errorBound = 0; // how much less the best could be; 0: this is the best
};

// Aligns the units of some annotators, of which each has one or none in a part. Annotators counts those who
// saw the article, whether they marked something or not. Several best ones may exist: which is found is the
// same every time. Units far apart are solved apart; what is too large for that is cut in windows, with the
// error stated.
[[nodiscard]] Alignment bestAlignment(std::span<const Unit> units, int annotators,
                                      const Dissimilarity &costs = {});

} // namespace Galley
