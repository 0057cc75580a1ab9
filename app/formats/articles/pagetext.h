#pragma once

#include "formats/articles/htmltree.h"
#include "formats/articles/newstext.h"

namespace Galley {

// What of a page is its article, as it is shown.
struct PageText
{
    QString headline; // empty: none is shown
    QString byline;
    NewsText body;
};

// Finds the article's text by what its elements are called, and by how much of their text is paragraphs and
// how little links. The title that the page says of itself decides which of several headlines is the
// article's.
[[nodiscard]] PageText pageTextOf(const HtmlTree &page, const QString &title);

} // namespace Galley
