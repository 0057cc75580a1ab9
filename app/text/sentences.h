#pragma once

#include "text/articletext.h"

namespace Galley {

// The sentences that share a code point with a range, whole and in order, without the white space around
// them; a line end always ends one. Unicode sentence boundaries (UAX #29), mended for news copy: no break
// after abbreviations and initials ("U.S.", "Gen. Diani", "No. 4"), a break where the space is lost
// ("Defense.Public"), closing quotation marks stay with their sentence. O(range and its lines).
[[nodiscard]] QList<Range> sentencesOf(const ArticleText &text, Range range);

// The sentence at an offset, or the one before when it lies between two; empty on a blank line. Looks at the
// surrounding line only.
[[nodiscard]] Range sentenceAt(const ArticleText &text, qsizetype offset);

} // namespace Galley
