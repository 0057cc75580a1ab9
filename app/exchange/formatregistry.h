#pragma once

#include "formats/format.h"

namespace Galley {

// Every format that this Galley knows, in the order to show them.
[[nodiscard]] const std::vector<std::unique_ptr<Format>> &formats();

// Unsupported, with the known ids in the message, when there is none of that id.
[[nodiscard]] Result<const Format *> findFormat(const QString &id);

} // namespace Galley
