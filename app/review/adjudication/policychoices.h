#pragma once

#include "review/adjudication/policy.h"

// One function a policy; what each does stands in policy.h.
namespace Galley {

[[nodiscard]] std::optional<Choice> chooseUnanimous(const Cluster &cluster);
[[nodiscard]] std::optional<Choice> chooseMajority(const Cluster &cluster, const ArticleUnits &article);
[[nodiscard]] std::optional<Choice> chooseByVotes(const Cluster &cluster, const ArticleUnits &article, int k);
[[nodiscard]] std::optional<Choice> chooseUnion(const Cluster &cluster, const ArticleUnits &article);
[[nodiscard]] std::optional<Choice> chooseIntersection(const Cluster &cluster, const ArticleUnits &article);
[[nodiscard]] std::optional<Choice> chooseAnnotator(const AnnotatorPolicy &policy, const Cluster &cluster,
                                                    const PolicyContext &context);
[[nodiscard]] std::optional<Choice> chooseBoundary(const BoundaryPolicy &policy, const Cluster &cluster,
                                                   const ArticleUnits &article);
[[nodiscard]] std::optional<Choice> chooseReliable(const ReliabilityPolicy &policy, const Cluster &cluster,
                                                   const PolicyContext &context);

} // namespace Galley
