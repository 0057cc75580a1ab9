#pragma once

#include "review/adjudication/choice.h"
#include "storage/store.h"

namespace Galley {

// An earlier decision.
struct Precedent
{
    ArticleId article = 0;
    QString externalId = {};
    Decision decision = {};
    QStringList made = {};   // labels of the spans that it made, each once, sorted; empty: none
    bool sameString = false; // else the same labels stood against each other

    bool operator==(const Precedent &) const = default;
};

// What was made of places like this one, and how often: {"state"} 5 times, {} (nobody was right) twice.
struct PrecedentCount
{
    QStringList made;
    qint64 count = 0;

    bool operator==(const PrecedentCount &) const = default;
};

struct Precedents
{
    QList<PrecedentCount> ofString;    // the same text, whatever its case and spaces; the most frequent first
    QList<PrecedentCount> ofConfusion; // the same labels against each other
    QList<Precedent> examples;         // of the same text first, then the newest; at most limit
};

// Decisions in other places that are like a cluster, the last thousand of each sort. Postponed ones are none.
[[nodiscard]] Result<Precedents> precedents(Store &store, const Cluster &cluster,
                                            const AdjudicationContext &context, int limit = 20);

} // namespace Galley
