#pragma once

#include "review/measures/codingtable.h"
#include "review/measures/coefficient.h"
#include "review/measures/distance.h"

namespace Galley {

// Krippendorff, Content Analysis, 2nd edition, 2004, section 11.3 (pp. 221–243): any number of annotators,
// items that some did not code, any distance. Items that one annotator alone coded say nothing and are
// counted as unpaired; n is items. Observed and expected are disagreements.
[[nodiscard]] Coefficient krippendorffAlpha(const CodingView &items,
                                            const Distance &distance = Distance::nominal());

} // namespace Galley
