#include "review/adjudication/policy.h"

#include "review/adjudication/policychoices.h"

namespace Galley {

namespace {

struct Chooser
{
    const Cluster &cluster;
    const PolicyContext &context;

    using Chosen = std::optional<Choice>;

    Chosen operator()(const UnanimousPolicy &) const { return chooseUnanimous(cluster); }

    Chosen operator()(const MajorityPolicy &) const { return chooseMajority(cluster, context.article); }

    Chosen operator()(const VotesPolicy &policy) const
    {
        return chooseByVotes(cluster, context.article, policy.k);
    }

    Chosen operator()(const UnionPolicy &) const { return chooseUnion(cluster, context.article); }

    Chosen operator()(const IntersectionPolicy &) const
    {
        return chooseIntersection(cluster, context.article);
    }

    Chosen operator()(const AnnotatorPolicy &policy) const
    {
        return chooseAnnotator(policy, cluster, context);
    }

    Chosen operator()(const BoundaryPolicy &policy) const
    {
        return chooseBoundary(policy, cluster, context.article);
    }

    Chosen operator()(const ReliabilityPolicy &policy) const
    {
        return chooseReliable(policy, cluster, context);
    }
};

} // namespace

std::optional<Choice> choose(const Policy &policy, const Cluster &cluster, const PolicyContext &context)
{
    std::optional<Choice> choice = std::visit(Chooser{cluster, context}, policy);
    if (choice)
        choice->policy = textOf(policy);
    return choice;
}

std::optional<Choice> choose(const QList<Policy> &policies, const Cluster &cluster,
                             const PolicyContext &context)
{
    for (const Policy &policy : policies) {
        if (std::optional<Choice> choice = choose(policy, cluster, context))
            return choice;
    }
    return {};
}

} // namespace Galley
