#pragma once

#include "schema/schemaset.h"
#include "text/error.h"

namespace Galley {

// Whether something new may be marked so: retired labels are only kept. For whoever marks, not for imports
// and reviews, which take what there is.
[[nodiscard]] Result<void> checkOffered(const SchemaSet &schemas, const QString &layer, const QString &label);

} // namespace Galley
