#pragma once

#include "formats/uima/cas.h"

#include <QByteArray>

namespace Galley {

// A CAS in XMI 1.0, of the types given; in XML 1.0 unless it holds control characters, which take XML 1.1.
[[nodiscard]] QByteArray casToXmi(const Cas &cas, const TypeSystem &types);

} // namespace Galley
