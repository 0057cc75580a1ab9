#pragma once

#include "review/adjudication/reviewrow.h"

namespace Galley {

// What the queue shows of an article's clusters, with its rows and counts; who and what the article is, and
// the remarks, are the caller's to add.
[[nodiscard]] ReviewedArticle reviewed(const ArticleUnits &units, const QList<Cluster> &clusters,
                                       const QList<ClusterState> &states, SetState goldState);

} // namespace Galley
