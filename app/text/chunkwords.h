#pragma once

#include <QStringView>

// Words of which chunks and clauses know something, in the languages that lists stand for (English, French,
// German, Spanish; units of more). Other languages do without.
namespace Galley::ChunkWords {

// Joins capitalised words into one name: "de", "bin", "al", "von".
[[nodiscard]] bool isParticle(QStringView word);

// What may follow a number and belongs to it: "km", "million", "percent", "dollars", "元".
[[nodiscard]] bool isUnit(QStringView word);
[[nodiscard]] bool isMonth(QStringView word);

// Stands at the begin of a phrase: "the", "a", "his", "une", "der".
[[nodiscard]] bool isDeterminer(QStringView word);

// Stands between phrases and belongs to none: "in", "was", "which", "et".
[[nodiscard]] bool isBetweenPhrases(QStringView word);

// Links two phrases into a longer one: "of", "de", "du".
[[nodiscard]] bool isLink(QStringView word);

// Begins a clause: "and", "but", "because", "that", "qui", "weil".
[[nodiscard]] bool beginsClause(QStringView word);

} // namespace Galley::ChunkWords
