#pragma once

#include <QString>

namespace Galley {

// How much stands around an article's text: thin bars alone; bars with their labels' names; and with all
// relations besides, in room of their own above the lines.
enum class Density : quint8 { Clean, Labels, Relations };

// As it is kept in settings; an unknown word is Labels.
[[nodiscard]] QString wordOf(Density density);
[[nodiscard]] Density densityOf(const QString &word);

} // namespace Galley
