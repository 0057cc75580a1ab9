#pragma once

#include "schema/schema.h"

namespace Galley::Cli {

// A schema for people to read, a few lines a label. Without the last line end.
[[nodiscard]] QString textOf(const Schema &schema);

} // namespace Galley::Cli
