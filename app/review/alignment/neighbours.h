#pragma once

#include "review/alignment/dissimilarity.h"

#include <functional>
#include <span>

namespace Galley {

struct Stack;

// Tells of each two marks of different annotators that are at most so far apart; the first is the earlier
// one.
void forNeighbours(std::span<const Stack> marks, const Dissimilarity &costs, double most,
                   const std::function<void(int one, int other, double apart)> &tell);

} // namespace Galley
