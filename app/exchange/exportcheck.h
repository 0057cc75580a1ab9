#pragma once

#include "formats/document.h"

namespace Galley {

// What is wrong with an article's text (its hash), and with its spans (offsets and quotes), by place: an
// export with such a thing in it is none.
[[nodiscard]] QList<Error> exportFaults(const ExportDocument &document);

} // namespace Galley
