#pragma once

#include "formats/uima/typesystem.h"
#include "text/error.h"

#include <QByteArray>

namespace Galley {

// A TypeSystem.xml (typeSystemDescription). Imports in it are not followed.
[[nodiscard]] Result<TypeSystem> typeSystemFromXml(const QByteArray &xml, const Place &place);

// The types that were added to it, by name.
[[nodiscard]] QByteArray typeSystemToXml(const TypeSystem &types);

} // namespace Galley
