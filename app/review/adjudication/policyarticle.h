#pragma once

#include "review/adjudication/policyrun.h"

namespace Galley {

// Asks the policies about one article after another and adds up what comes of it. Reads and writes nothing.
class PolicyTally
{
public:
    explicit PolicyTally(const PolicyRun &run); // which must outlive it

    // The edit of the article's gold; without changes when there is none. Reliability has the article's
    // numbers.
    [[nodiscard]] Edit add(const ReviewArticle &article, const QDateTime &at,
                           const Reliability &reliability = {});

    [[nodiscard]] PolicyReport report() const;

private:
    enum class Standing { Free, Settled, Postponed };

    struct Place; // a cluster with its article

    [[nodiscard]] Standing standingOf(const Cluster &cluster, const ClusterState &state,
                                      const ReviewArticle &article, const AnnotationSet &gold) const;
    [[nodiscard]] bool decide(const Place &place, const ClusterState &state, AnnotationSet &gold,
                              Edit &whole);
    [[nodiscard]] bool carryOut(const Place &place, const Choice &choice, AnnotationSet &gold, Edit &whole);
    void addExample(const PolicyExample &example);

    const PolicyRun &m_run;
    QList<Policy> m_policies;
    PolicyReport m_report;
    QMap<QString, int> m_examples; // by policy
};

// ByHand of spans that annotators marked becomes ByHand of copies of these, with their notes.
[[nodiscard]] Choice withSpans(Choice choice, const ArticleUnits &units, const QList<AnnotationSet> &sets);

} // namespace Galley
