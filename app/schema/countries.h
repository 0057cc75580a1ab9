#pragma once

#include "schema/schema.h"

namespace Galley {

// The 249 ISO 3166-1 alpha-2 codes with a short English name, by code. Schema files ask for them with
// "options": "iso-3166".
[[nodiscard]] QList<Option> countryOptions();

} // namespace Galley
