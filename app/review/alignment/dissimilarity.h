#pragma once

#include "review/units/unit.h"

namespace Galley {

struct Dissimilarity
{
    double positional = 1;  // α of the paper
    double categorical = 1; // β
    double empty = 1;       // Δ∅: what a missing unit costs
};

// How far apart two places are, of the paper: the square of what their ends differ by over what they are
// long. What only one of two discontinuous units leaves out counts as the ends do, so that 0 is the same
// place. Two places of no length are infinitely far apart unless they are the same.
[[nodiscard]] double placeDistance(const Unit &one, const Unit &other);

[[nodiscard]] double distance(const Unit &one, const Unit &other, const Dissimilarity &costs);

} // namespace Galley
