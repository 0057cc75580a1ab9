#pragma once

#include "schema/schema.h"
#include "text/articletext.h"

namespace Galley {

// A selection as a layer takes it: without white space at its ends, and grown to whole tokens or graphemes
// where the layer wants them. Empty when there is nothing but white space. Looks at the lines of both ends.
[[nodiscard]] Range snapped(const ArticleText &text, Range range, Layer::Snap snap);

// A selection as it is, only never inside a grapheme.
[[nodiscard]] Range wholeGraphemes(const ArticleText &text, Range range);

// Where a boundary goes by one step: a grapheme, or a token for which snap or byToken asks. Beginnings stop
// at beginnings of tokens, ends at their ends.
[[nodiscard]] qsizetype steppedBoundary(const ArticleText &text, qsizetype offset, bool forward, bool isEnd,
                                        bool byToken);

} // namespace Galley
