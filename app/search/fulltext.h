#pragma once

#include "search/pattern.h"
#include "search/query.h"

// What the full-text index can be asked. It knows whole words of scripts with spaces, whatever their case;
// what it finds is always looked for in the text again.
namespace Galley::FullText {

// The index's own query for articles that may have the words; none when it cannot answer.
[[nodiscard]] std::optional<QString> matchFor(const QString &words, bool prefix);
[[nodiscard]] std::optional<QString> matchFor(const PatternSpec &spec);

// Languages whose texts write words without spaces: the index does not know the words in these.
[[nodiscard]] QStringList unspacedLanguages();

// Why a pattern that matchFor does not take has to be looked for in every text, translated.
[[nodiscard]] QString scanReason(const PatternSpec &spec);

} // namespace Galley::FullText
