#pragma once

#include "text/chunks.h"

#include <vector>

namespace Galley {

struct UnitChunk
{
    Chunk::Kind kind = Chunk::Kind::Name;
    Utf16Range range;
};

// The chunks of one line, in its units and no particular order; no stretch twice. O(line).
[[nodiscard]] std::vector<UnitChunk> chunksOfLine(QStringView line);

} // namespace Galley
