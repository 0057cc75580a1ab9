#pragma once

#include "text/error.h"

class QXmlStreamReader;

namespace Galley {

// How deep elements may nest in a file from outside, and how much entities may grow.
inline constexpr int DeepestElement = 256;
inline constexpr int MostEntityCharacters = 4096;

// What an XML reader stopped at, with line and column. External entities are never read by it.
[[nodiscard]] Error xmlError(const QXmlStreamReader &reader, const Place &place);

} // namespace Galley
