#pragma once

#include "formats/document.h"

#include <QByteArrayView>

namespace Galley {

// What one line of Galley JSONL says. Problems have the place, and where they know it the column or offset.
[[nodiscard]] Document parseGalleyLine(QByteArrayView line, const Place &place);

} // namespace Galley
