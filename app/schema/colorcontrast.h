#pragma once

#include "schema/schema.h"
#include "text/error.h"

namespace Galley {

// The labels whose colours do not stand out as bars on paper, with JSON pointers as details. No reason to
// refuse work: the window moves such colours until they do.
[[nodiscard]] QList<Error> contrastFaults(const Schema &schema);

} // namespace Galley
