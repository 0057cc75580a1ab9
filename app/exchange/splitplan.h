#pragma once

#include "exchange/exportselection.h"
#include "exchange/split.h"

namespace Galley {

// Which part of a split each article of a selection goes to.
struct SplitPlan
{
    QStringList names;        // of the parts
    std::vector<quint8> part; // of each article of the selection, its place in names
    qint64 undated = 0;       // articles without a day, where days decide

    [[nodiscard]] QList<qint64> counts() const; // of articles, by part
};

// Reads the articles once; with duplicates their texts, too: some 50 µs for 4 kB. Memory: about 200 bytes an
// article. progress counts articles; after a false,
// the plan is of no use.
[[nodiscard]] Result<SplitPlan> planSplit(Store &store, const ExportSelection &selection,
                                          const SplitOptions &options, const KeepGoing &progress);

} // namespace Galley
