#pragma once

#include "article/articlepage.h"
#include "article/namecache.h"
#include "article/paintstate.h"

class QPainter;

namespace Galley {

// Draws the visible part of an article: grounds of spans below the text, bars and names in their lanes, the
// selection, the focused span's frame, numbers of targets, the caret.
class ArticlePainter
{
public:
    void paint(QPainter &painter, const QRectF &clip, ArticlePage &page, const PaintState &state);

    void forgetStyle() { m_names.clear(); } // names are drawn anew

private:
    void paintParagraph(QPainter &painter, const QRectF &clip, ArticlePage &page, const PaintState &state,
                        qsizetype index, QPointF origin);
    void paintLanes(QPainter &painter, const ArticleLayout &layout, const LineBox &line,
                    const PaintState &state, bool rightToLeft);
    void paintBar(QPainter &painter, const TextStyle &style, const LabelColors &colors, Stroke stroke,
                  const SpanBox &box, qreal top, bool strong) const;
    void paintFocus(QPainter &painter, const TextStyle &style, const LineBox &line, const SpanBox &box) const;
    void paintNumber(QPainter &painter, const TextStyle &style, const LineBox &line, const SpanBox &box,
                     int number, bool rightToLeft) const;

    NameCache m_names;
};

} // namespace Galley
