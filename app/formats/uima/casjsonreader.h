#pragma once

#include "formats/uima/xmireader.h"

#include <QByteArrayView>

namespace Galley {

// A CAS in JSON, version 0.4: feature structures in an array, or in an object by their ids.
[[nodiscard]] Result<CasFile> casFromJson(QByteArrayView json, const Place &place);
// Only its types.
[[nodiscard]] Result<TypeSystem> typesFromJson(QByteArrayView json, const Place &place);

} // namespace Galley
