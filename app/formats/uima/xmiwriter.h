#pragma once

#include "formats/uima/cas.h"

#include <QByteArray>

namespace Galley {

// A CAS in XMI 1.0, of the types given. Structures that hold characters that XML lacks must not be in it.
[[nodiscard]] QByteArray casToXmi(const Cas &cas, const TypeSystem &types);

} // namespace Galley
