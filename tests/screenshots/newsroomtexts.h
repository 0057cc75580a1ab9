#pragma once

#include <QStringList>

namespace Galley::Screenshots {

// Articles about places that do not exist. “{layer/label:text}” is a mark; the first line is the title.
[[nodiscard]] QStringList newsroomTexts();

} // namespace Galley::Screenshots
