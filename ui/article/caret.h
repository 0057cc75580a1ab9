#pragma once

#include "article/articlepage.h"

#include <QKeyEvent>

#include <optional>

namespace Galley {

// The caret and the selection that it drags behind it, in code points.
class Caret
{
public:
    [[nodiscard]] qsizetype position() const { return m_position; }

    [[nodiscard]] Range selection() const;

    [[nodiscard]] bool hasSelection() const { return m_anchor != m_position; }

    void set(qsizetype position, bool keepAnchor = false);
    void select(qsizetype anchor, qsizetype position);

    // Moves as an editor does, when the key is one of those that move. Left and right are what they say in
    // text of any direction; up and down keep their column of the page.
    [[nodiscard]] bool handle(const QKeyEvent &event, ArticlePage &page);

private:
    enum class Motion {
        Left,
        Right,
        TokenLeft,
        TokenRight,
        Up,
        Down,
        LineStart,
        LineEnd,
        PageUp,
        PageDown,
        Start,
        End
    };

    [[nodiscard]] qsizetype moved(Motion motion, ArticlePage &page);
    [[nodiscard]] qsizetype selectionEdge(bool right, ArticlePage &page) const;
    [[nodiscard]] qsizetype vertical(ArticlePage &page, qreal dy);
    [[nodiscard]] qsizetype nextLine(ArticlePage &page, int direction);

    qsizetype m_position = 0;
    qsizetype m_anchor = 0;
    std::optional<qreal> m_x; // wanted by up and down
};

} // namespace Galley
