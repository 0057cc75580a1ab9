#pragma once

#include "text/articletext.h"

namespace Galley {

// The smallest unit that holds a selection and more: the word, a chunk (see chunks.h), the clause, the
// sentence, the paragraph, the whole text. An empty selection is a caret; at white space it grows to what is
// around. The whole text grows no further.
[[nodiscard]] Range grown(const ArticleText &text, Range selection);

} // namespace Galley
