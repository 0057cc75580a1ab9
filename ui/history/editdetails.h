#pragma once

#include "annotation/journal.h"
#include "annotation/session.h"

namespace Galley {

// One thing that an entry of the journal changed: what, and its value before and after; empty: none.
struct EditDetail
{
    QString what;
    QString before;
    QString after;

    bool operator==(const EditDetail &) const = default;
};

// Everything that an entry changed, in its order, as the annotator reads it; after so many lines a last one
// says how many changes follow. Time spent is no change.
[[nodiscard]] QList<EditDetail> editDetails(const JournalEntry &entry, const Session &session,
                                            qsizetype limit = 200);

} // namespace Galley
