#pragma once

#include "storage/store.h"

namespace Galley {

// Edits of many sets that wait to be written together.
struct PendingEdits
{
    struct One
    {
        ArticleId article = 0;
        Annotator annotator;   // whose set
        Revision revision = 0; // that the set had when the edit was made; 0: there was none
        Edit edit;
    };

    QString by;     // who; the journals say so
    QString action; // as of single edits
    QString summary;
    QList<One> edits;
};

// As one bulk edit; sets are made where there are none. What somebody changed since is refused and stays.
[[nodiscard]] Result<BulkResult> write(Store &store, const PendingEdits &edits, const KeepGoing &progress);

} // namespace Galley
