#pragma once

#include "review/adjudication/cluster.h"
#include "review/adjudication/clusterwork.h"

namespace Galley {

// The gravest first: split or merge, stacked, missing, label, boundary, attribute, relation.
[[nodiscard]] QList<Cause> causesOf(const std::vector<ClusterWork> &work, const ArticleUnits &article,
                                    const RelationEnds &ends);

} // namespace Galley
