#pragma once

#include "formats/source.h"

namespace Galley {

// An archive, whose entries are unpacked one by one as they are asked for.
[[nodiscard]] Result<std::shared_ptr<const Source>> openArchive(const QString &path,
                                                                const SourceLimits &limits);

} // namespace Galley
