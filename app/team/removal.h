#pragma once

#include "storage/store.h"

namespace Galley {

struct Removal
{
    qint64 released = 0; // assignments that were not begun: to be assigned anew
    qint64 kept = 0;     // sets, with all that was marked
};

// The annotator is no longer active; what he did stays. Whoever works under the name at this moment is told
// with his next edit. by has to have the right.
[[nodiscard]] Result<Removal> removeMember(Store &store, const QString &name, const QString &by);

} // namespace Galley
