#pragma once

#include "article/articlepage.h"
#include "article/segments.h"

class QPainter;

namespace Galley {

// Where the mouse takes hold of a segment's end.
struct Handle
{
    Edge edge;
    QPointF at;       // middle of its knob, below the line of text
    qreal middle = 0; // y of that line
};

// The rectangles of a range on the visible lines, in the viewport's pixels.
[[nodiscard]] QList<QRectF> textRects(ArticlePage &page, Range range);

// Of the segments' ends that are in view, in the viewport's pixels.
[[nodiscard]] QList<Handle> handlesOf(ArticlePage &page, const QList<Range> &segments);
[[nodiscard]] std::optional<Handle> handleAt(ArticlePage &page, const QList<Range> &segments, QPointF point);

void paintHandles(QPainter &painter, ArticlePage &page, const QList<Range> &segments);

// A shape that is being tried: its pieces in frames, the end that moves as a line.
void paintShape(QPainter &painter, ArticlePage &page, const QList<Range> &segments, Edge edge);

} // namespace Galley
