#pragma once

#include "storage/store.h"
#include "text/progress.h"

namespace Galley {

struct TakeBackReport
{
    QList<BulkId> bulks; // one an annotator; undoing them brings the merge back
    qint64 sets = 0;
    QList<BulkRefusal> refused = {}; // sets that were edited since: those stay
};

// Makes every set that a merge changed what it was before, by an entry in its journal, in one transaction.
[[nodiscard]] Result<TakeBackReport> takeBackMerge(Store &store, qint64 number, const QString &by,
                                                   const KeepGoing &progress = {});

} // namespace Galley
