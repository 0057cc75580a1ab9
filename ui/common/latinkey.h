#pragma once

#include <QString>

class QKeyEvent;

namespace Galley {

// What a key would type on a keyboard with Latin letters (as in the USA), by where it is: for layouts whose
// letters are of another script, such as Cyrillic or Arabic. Empty when the layout gave it something Latin,
// or when the platform does not tell which key it was.
[[nodiscard]] QString latinText(const QKeyEvent &event);

} // namespace Galley
