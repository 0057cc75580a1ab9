#pragma once

#include "article/articlepage.h"
#include "article/hintmode.h"

class QPainter;

namespace Galley {

// Draws the codes of what is in view as small badges at the upper left of their words, mostly in the gap
// above the line, beside one another where two would meet.
void paintHints(QPainter &painter, const HintMode &mode, ArticlePage &page);

} // namespace Galley
