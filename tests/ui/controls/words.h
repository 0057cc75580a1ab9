#pragma once

#include <QStringList>

class QWidget;

namespace Galley::Testing {

class ProjectWords;

// Texts of a window that were not translated while PseudoTranslator speaks, and are not the project's: on
// widgets and actions, in their tooltips and accessible names, in headers and items.
[[nodiscard]] QStringList untranslatedTexts(QWidget &window, const ProjectWords &project);

} // namespace Galley::Testing
