#pragma once

#include "review/agreement/agreementoptions.h"

#include <vector>

namespace Galley {

// Annotators that are compared, by number, and the measures that are made of it.
struct Comparison
{
    std::vector<int> annotators;
    std::vector<AgreementMeasure> measures;

    [[nodiscard]] bool has(AgreementMeasure measure) const;
};

// Every pair with what is of pairs, then all together with the rest; of two annotators, or by pair, each pair
// has everything.
[[nodiscard]] std::vector<Comparison> comparisonsOf(int annotators, const AgreementOptions &options);

} // namespace Galley
