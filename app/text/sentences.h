#pragma once

#include "text/articletext.h"

namespace Galley {

// Sentences of a range, in order, without the white space around them; a line end always ends one. Unicode
// sentence boundaries (UAX #29), mended for news copy: no break after abbreviations and initials ("U.S.",
// "Gen. Diani", "No. 4"), a break where the space is lost ("Defense.Public"), closing quotation marks stay
// with their sentence. O(range).
[[nodiscard]] QList<Range> sentencesOf(const ArticleText &text, Range range);

// The sentence at an offset; looks at the surrounding line only.
[[nodiscard]] Range sentenceAt(const ArticleText &text, qsizetype offset);

} // namespace Galley
