#pragma once

#include "text/articletext.h"

namespace Galley {

// The parts of a sentence between commas, semicolons, colons, dashes, brackets and words that begin clauses
// ("and", "because", "qui"), in order and without the marks between them; a comma within a number divides
// nothing. O(sentence).
[[nodiscard]] QList<Range> clausesOf(const ArticleText &text, Range sentence);

} // namespace Galley
