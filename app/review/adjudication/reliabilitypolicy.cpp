#include "review/adjudication/policychoices.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace Galley {

namespace {

double weightOf(const Version &version, const LayerReliability &reliability)
{
    return std::accumulate(version.annotators.begin(), version.annotators.end(), 0.0,
                           [&](double sum, int annotator) { return sum + reliability.accuracy(annotator); });
}

// Of the versions with the label, that of the more reliable ones.
std::optional<Choice> weightiest(int label, const Cluster &cluster, const ArticleUnits &article,
                                 const LayerReliability &reliability)
{
    int best = -1;
    double most = 0;
    bool tied = false;
    for (int place = 0; place < cluster.versions.size(); ++place) {
        const Version &version = cluster.versions[place];
        if (answerOf(version, article) != label)
            continue;
        const double weight = weightOf(version, reliability);
        if (best >= 0 && std::abs(weight - most) <= 1e-9 * most) {
            tied = true;
        } else if (best < 0 || weight > most) {
            best = place;
            most = weight;
            tied = false;
        }
    }
    if (best < 0 || tied)
        return {};
    return Choice{.kind = Decision::Kind::Take, .version = best};
}

} // namespace

std::optional<Choice> chooseReliable(const ReliabilityPolicy &policy, const Cluster &cluster,
                                     const PolicyContext &context)
{
    const LayerReliability *const reliability =
        context.reliability ? context.reliability->of(cluster.layer) : nullptr;
    if (!reliability)
        return {};
    const auto answers = answersOf(cluster, context.article);
    if (!answers || answers->size() < 2)
        return {};
    const std::vector<double> likely = reliability->likelihoods(*answers);
    if (likely.empty())
        return {};
    const auto best = std::ranges::max_element(likely);
    if (*best < policy.confidence || std::ranges::count(likely, *best) > 1)
        return {};
    return weightiest(reliability->labels[best - likely.begin()], cluster, context.article, *reliability);
}

} // namespace Galley
