#pragma once

#include "article/articlelayout.h"

namespace Galley {

// The part of an article that a viewport shows: which place stands at its top, and what is where. Points are
// in the viewport's pixels. What stands at the top stays there while heights around it turn from estimates
// into facts.
class ArticlePage
{
public:
    [[nodiscard]] ArticleLayout &layout() { return m_layout; }

    [[nodiscard]] const ArticleLayout &layout() const { return m_layout; }

    [[nodiscard]] bool isEmpty() const { return m_layout.paragraphs().count() == 0; }

    void setSession(const Session *session); // scrolls to the top
    void setContent(PageContent content);    // the same
    // The text that stood at the top stays there. Lays out what is visible.
    void setStyle(const TextStyle &style, QSize viewport);

    void resize(QSize viewport) { m_viewport = viewport; }

    [[nodiscard]] QSize viewport() const { return m_viewport; }

    [[nodiscard]] qreal columnLeft() const; // x of the text column

    [[nodiscard]] LayoutPlace top() const { return m_top; }

    [[nodiscard]] qint64 scrollValue() const;
    [[nodiscard]] qint64 scrollRange() const; // greatest value
    void scrollTo(qint64 value);              // by what is known of the heights
    void scrollBy(qreal dy);                  // exact, laying out what it passes, unless it is far
    void scrollToOffset(qsizetype offset);    // to the upper third of the viewport
    // Scrolls as little as makes a range's first line and, if it fits, its last visible. True if it moved.
    bool reveal(Range range);

    // Lays out what is visible and drops what is far away.
    void layOutVisible();

    // About what stands in the viewport; costs no layout.
    [[nodiscard]] Range visibleRange() const;

    // Calls visit(paragraph, y of its top) for every visible paragraph.
    template <typename Visit>
    void forEachVisible(Visit visit)
    {
        qreal y = -m_top.y;
        for (qsizetype i = m_top.paragraph; i < m_layout.paragraphs().count() && y < m_viewport.height();
             ++i) {
            visit(i, y);
            y += m_layout.paragraph(i).height();
        }
    }

    [[nodiscard]] qsizetype offsetAt(QPointF point); // nearest
    [[nodiscard]] QList<SpanId> spansAt(QPointF point);
    [[nodiscard]] SpanId badgeAt(QPointF point); // whose number of relations stands there; 0: none
    [[nodiscard]] QRectF caretRect(qsizetype offset);
    [[nodiscard]] QRectF characterRect(qsizetype offset); // of a whole grapheme
    // y of a paragraph's top; an estimate when it is out of sight.
    [[nodiscard]] qreal yOf(qsizetype paragraph) const;
    [[nodiscard]] LayoutPlace placeAt(qreal y);
    [[nodiscard]] LayoutPlace walk(LayoutPlace from, qreal dy);

private:
    void clampTop();

    ArticleLayout m_layout;
    LayoutPlace m_top;
    QSize m_viewport;
};

} // namespace Galley
