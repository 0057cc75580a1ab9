#pragma once

#include "review/measures/measured.h"

namespace Galley {

// Why a measure has no value.
enum class Undefined {
    No,
    NothingMarked, // no item, no unit, no span
    NoPair,        // items there are, but none that enough annotators worked on
    OneAnnotator,
    NoVariation, // one category only, or whatever else leaves chance nothing to differ in
};

[[nodiscard]] QString reasonFor(Undefined undefined); // for the user; empty for No

// A measure corrected for chance, with what it is made of.
struct Coefficient
{
    std::optional<double> value;
    double observed = 0;   // agreement of κ and π, disagreement of α
    double expected = 0;   // likewise, by chance
    qint64 n = 0;          // items, or units, that took part
    qint64 incomplete = 0; // items left out because not every annotator coded them
    qint64 unpaired = 0;   // items that α leaves out because one annotator alone coded them
    qint64 overlapping =
        0; // units that αU leaves out because they overlap one of the same annotator and category
    Undefined undefined = Undefined::No;

    bool operator==(const Coefficient &) const = default;
};

[[nodiscard]] Measured measured(const Coefficient &coefficient);

} // namespace Galley
