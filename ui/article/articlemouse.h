#pragma once

#include "article/caret.h"

#include <QElapsedTimer>

namespace Galley {

// Selecting with the mouse: by character, after a double click by word, after a triple click by sentence; and
// which span a click means, the next one when clicked again.
class ArticleMouse
{
public:
    void press(ArticlePage &page, Caret &caret, QPointF point, bool extend);
    void doubleClick(ArticlePage &page, Caret &caret, QPointF point);
    void drag(ArticlePage &page, Caret &caret, QPointF point);

    void release() { m_dragging = false; }

    [[nodiscard]] bool isDragging() const { return m_dragging; }

    [[nodiscard]] SpanId clickedSpan(ArticlePage &page, QPointF point, SpanId focused) const;
    // How far to scroll while a drag is held outside of the viewport; 0 inside.
    [[nodiscard]] static int autoScroll(const ArticlePage &page, QPointF point);

private:
    enum class Grain { Character, Word, Sentence };

    [[nodiscard]] Range grainAt(const ArticleText &text, qsizetype offset) const;
    void begin(ArticlePage &page, Caret &caret, qsizetype offset, Grain grain);

    Grain m_grain = Grain::Character;
    Range m_origin; // what the press selected
    QElapsedTimer m_sinceDoubleClick;
    QPointF m_doubleClickAt;
    bool m_dragging = false;
};

} // namespace Galley
