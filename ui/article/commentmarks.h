#pragma once

#include "annotation/annotationset.h"
#include "article/articlelayout.h"

class QPainter;

namespace Galley {

// Where the comments that are not resolved stand in the text, by end; those on the whole article do not.
[[nodiscard]] QList<Range> commentPlaces(const AnnotationSet &set);

// What the open comments at an offset say, one per line, shortened.
[[nodiscard]] QStringList commentLines(const AnnotationSet &set, qsizetype offset);

// Draws a small bubble above the end of each place that ends in the paragraph. The painter's origin is the
// paragraph's top left.
void paintCommentMarks(QPainter &painter, ArticleLayout &layout, qsizetype paragraph,
                       const QList<Range> &places);

} // namespace Galley
