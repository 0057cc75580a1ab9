#pragma once

#include <QString>

namespace Galley {

// How well a text fits what was typed: each word of it must stand in the text, letter after letter, with gaps
// allowed. Letters that begin words, and letters side by side, count more. 0: it does not fit; what is empty
// fits everything. Capitals and accents make no difference.
[[nodiscard]] int fuzzyScore(const QString &typed, const QString &text);

} // namespace Galley
