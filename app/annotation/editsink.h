#pragma once

#include "annotation/journal.h"

namespace Galley {

// Where a session hands its edits to be kept; storage implements it. Called on the session's thread and
// returns at once; the outcome comes back through Session::acknowledge or Session::refuse on that thread.
class EditSink
{
public:
    virtual ~EditSink() = default;

    // The set must be at entry.revision - 1, else the entry is refused as a Conflict.
    virtual void submit(SetId set, const JournalEntry &entry) = 0;
};

} // namespace Galley
