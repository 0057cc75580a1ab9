#pragma once

#include "formats/format.h"

namespace Galley {

// Every format that this Galley knows, in the order to show them.
[[nodiscard]] const std::vector<std::unique_ptr<Format>> &formats();

// Unsupported, with the known ids in the message, when there is none of that id.
[[nodiscard]] Result<const Format *> findFormat(const QString &id);

// The format of a file, by its content and, where that leaves it open, its name. Refuses what no format can
// be, and files that several formats claim: the user then says which.
[[nodiscard]] Result<const Format *> recogniseFormat(const QString &path);

} // namespace Galley
