#pragma once

#include "review/adjudication/comparedparts.h"

namespace Galley {

// The second step from units to clusters: which parts are one place to decide. One annotator's unit against
// several of another one, or several of one at the same place, are joined, each part to one other at most, so
// that places do not chain. Nested units of one annotator stay apart. Returns places in parts.
[[nodiscard]] std::vector<std::vector<int>> joinedParts(const ArticleUnits &article,
                                                        const std::vector<ComparedPart> &parts);

} // namespace Galley
