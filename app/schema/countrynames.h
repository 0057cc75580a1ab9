#pragma once

#include "schema/schema.h"

namespace Galley {

// What an option that is one of countryOptions(), with its code and its English name, is called in a language
// ("fr"); empty: it is none, or the language is not known. Projects need not carry these names in all
// languages.
[[nodiscard]] QString countryName(const Option &option, QStringView language);

} // namespace Galley
