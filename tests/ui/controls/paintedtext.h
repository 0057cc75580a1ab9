#pragma once

#include <QStringList>

class QWidget;

namespace Galley::Testing {

// What a widget itself draws as text, in the order in which it does; its children draw their own.
[[nodiscard]] QStringList paintedTexts(QWidget &widget);

} // namespace Galley::Testing
