#pragma once

#include "annotation/annotationset.h"
#include "annotation/decision.h"
#include "review/adjudication/cluster.h"

namespace Galley {

// How far a place is decided.
enum class ClusterStatus {
    Open,      // somebody has to decide
    Changed,   // it was decided, and annotators have changed it since
    Postponed, // somebody has put it off
    Agreed,    // everybody marked the same: nothing to decide, and not in gold by a decision
    Decided,
};

struct ClusterState
{
    ClusterStatus status = ClusterStatus::Open;
    DecisionId decision = 0; // in force; of Changed the one that was; 0: none

    // Whether it is in the queue.
    [[nodiscard]] bool isPending() const { return status <= ClusterStatus::Postponed; }

    bool operator==(const ClusterState &) const = default;
};

// The words used on the command line: "open", "changed", "postponed", "agreed", "decided".
[[nodiscard]] QString wordFor(ClusterStatus status);

// As decisions keep it.
[[nodiscard]] QString signatureOf(const Cluster &cluster);

// The labels that stand against each other, each once, sorted; "" for "not marked".
[[nodiscard]] QStringList confusedLabels(const Cluster &cluster, const ArticleUnits &units,
                                         const UnitNames &names);

// Of an article's clusters, in their order. A decision is in force for the cluster of its layer, place and
// signature; one that has none is about the clusters there that have no decision. Where agreement does not
// go to gold by itself, what several marked alike is open, too.
[[nodiscard]] QList<ClusterState> clusterStates(const QList<Cluster> &clusters, const UnitNames &names,
                                                const QList<Decision> &decisions, bool agreementGoes = true);

} // namespace Galley
