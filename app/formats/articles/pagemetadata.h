#pragma once

#include "formats/articles/htmltree.h"
#include "text/article.h"

namespace Galley {

// What a page says of its article outside of the text.
struct PageMetadata
{
    Article article;       // without text; dates as they are written
    QString documentTitle; // <title>
    QString articleBody;   // as JSON-LD gives it, for pages that scripts fill
};

// From JSON-LD (articles of schema.org, also in lists and graphs), and where that says nothing from meta tags
// (Open Graph, article, Dublin Core, Twitter, and usual ones), <time>, <html lang> and links.
[[nodiscard]] PageMetadata metadataOf(const HtmlTree &page);

} // namespace Galley
