#pragma once

#include "formats/format.h"

namespace Fuzz {

// Inputs to begin with: what the format itself writes of articles with every trap, and the files in
// tests/fuzz/seeds/<id>.
[[nodiscard]] QList<QByteArray> seedsFor(const Galley::Format &format);

} // namespace Fuzz
