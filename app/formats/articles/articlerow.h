#pragma once

#include "formats/articles/articlefields.h"
#include "formats/document.h"

namespace Galley {

// The article of one row: its text is that of the row, unchanged, with the title before it where wanted.
// Title, date, byline and dateline are taken from the text's own structure where the row does not say them.
[[nodiscard]] Document articleDocument(ArticleValues values, bool titleInText, const Place &place);

} // namespace Galley
