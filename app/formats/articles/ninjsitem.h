#pragma once

#include "formats/document.h"
#include "formats/jsonvalue.h"

namespace Galley {

// The article of one ninjs item.
[[nodiscard]] Document parseNinjs(JsonRef item, const Place &place);

} // namespace Galley
