#pragma once

#include "formats/uima/cas.h"

#include <QByteArray>

namespace Galley {

// A CAS in JSON, version 0.4, with the types given.
[[nodiscard]] QByteArray casToJson(const Cas &cas, const TypeSystem &types);

} // namespace Galley
