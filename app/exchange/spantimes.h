#pragma once

#include "formats/document.h"
#include "storage/store.h"

namespace Galley {

// When each span that the set has was last changed by an edit, as far as its journal tells: not for those
// that came with an import. Reads the set's whole journal.
[[nodiscard]] Result<SpanTimes> spanTimes(Store &store, const AnnotationSet &set);

} // namespace Galley
