#pragma once

#include "storage/store.h"

namespace Galley {

// Edits of one annotator's sets that were worked out beforehand and wait to be written together.
struct PendingEdits
{
    struct One
    {
        ArticleId article = 0;
        Revision revision = 0; // that the set had when the edit was made; 0: there was none
        Edit edit;
    };

    Annotator annotator; // whose sets; id 0: to be made
    QString by;          // who; the journals say so
    QString action;      // as of single edits
    QString summary;
    QList<One> edits;
};

// As one bulk edit; sets are made where there are none. What somebody has changed since is refused as a
// Conflict and stays.
[[nodiscard]] Result<BulkResult> write(Store &store, const PendingEdits &edits, const KeepGoing &progress);

} // namespace Galley
