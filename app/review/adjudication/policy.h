#pragma once

#include "review/adjudication/choice.h"
#include "review/adjudication/reliability.h"
#include "text/error.h"

#include <variant>

// Rules that decide places without a person. Each looks at one cluster and chooses, or leaves it to the next
// policy, and at last to a person. None decides a tie.
namespace Galley {

// Everybody made the same of it, and there are at least two.
struct UnanimousPolicy
{
    bool operator==(const UnanimousPolicy &) const = default;
};

// More than half, of at least two: k of n with that k.
struct MajorityPolicy
{
    bool operator==(const MajorityPolicy &) const = default;
};

// A span is in when at least k marked it alike, and out when at least k marked nothing else over it; a place
// with a span that is neither stays open. Where spans are in that nobody marked together, the version that
// most made counts, and equally frequent ones stay open. Articles with fewer than k sets stay open.
struct VotesPolicy
{
    int k = 2;

    bool operator==(const VotesPolicy &) const = default;
};

// Whatever anybody marked.
struct UnionPolicy
{
    bool operator==(const UnionPolicy &) const = default;
};

// What all marked alike, which may be nothing; of at least two. Versions that differ in their relations alone
// stay open.
struct IntersectionPolicy
{
    bool operator==(const IntersectionPolicy &) const = default;
};

// One annotator's version, on articles where he has a set; with a label only where he or anybody else gave
// that label.
struct AnnotatorPolicy
{
    QString annotator;
    QString layer; // both empty: wherever
    QString label;

    bool operator==(const AnnotatorPolicy &) const = default;
};

// Where all marked the same number of spans with the same labels and attributes, and no boundary is more than
// so many characters from another's. Equally long versions are told apart by who made them most often.
struct BoundaryPolicy
{
    enum class Prefer { Longest, Shortest, MostFrequent };

    Prefer prefer = Prefer::Longest;
    int characters = 1;

    bool operator==(const BoundaryPolicy &) const = default;
};

// What is most likely when each annotator counts as far as his reliability goes, if it is at least so likely.
// Of several places for the label, that of the more reliable ones.
struct ReliabilityPolicy
{
    double confidence = 0.8; // 0.5 … 1

    bool operator==(const ReliabilityPolicy &) const = default;
};

using Policy = std::variant<UnanimousPolicy, MajorityPolicy, VotesPolicy, UnionPolicy, IntersectionPolicy,
                            AnnotatorPolicy, BoundaryPolicy, ReliabilityPolicy>;

struct PolicyContext
{
    const ArticleUnits &article; // with what the clusters were made of, attributes included
    const UnitNames &names;
    const Reliability *reliability = nullptr; // what ReliabilityPolicy needs; null: it chooses nothing
};

// What the policy makes of the cluster; none: it does not decide it.
[[nodiscard]] std::optional<Choice> choose(const Policy &policy, const Cluster &cluster,
                                           const PolicyContext &context);
// The first that chooses.
[[nodiscard]] std::optional<Choice> choose(const QList<Policy> &policies, const Cluster &cluster,
                                           const PolicyContext &context);

// As on the command line and in decisions: "unanimous", "majority", "k-of-n:2", "union", "intersection",
// "annotator:NAME", "annotator:NAME:LAYER/LABEL", "longest:3", "shortest:3", "most-frequent:3",
// "reliability", "reliability:0.9". policyFrom(textOf(p)) is p.
[[nodiscard]] QString textOf(const Policy &policy);
[[nodiscard]] Result<Policy> policyFrom(const QString &text);

} // namespace Galley
