#pragma once

#include "schema/schema.h"

#include <QJsonObject>

namespace Galley {

// The setting "annotator" of readers whose files do not say whose work they hold.
[[nodiscard]] Attribute annotatorSetting();
// Whether the file's name is the annotator's.
[[nodiscard]] bool isAnnotatorFile(const QJsonObject &settings);

} // namespace Galley
