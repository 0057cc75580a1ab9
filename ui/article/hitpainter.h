#pragma once

#include "article/articlelayout.h"
#include "article/searchhits.h"

class QPainter;

namespace Galley {

// Draws grounds and frames of what a search found in one paragraph, before its text; the current one's frame
// is stronger. The painter's origin is the paragraph's top left.
void paintHits(QPainter &painter, ArticleLayout &layout, qsizetype paragraph, const SearchHits &hits);

} // namespace Galley
