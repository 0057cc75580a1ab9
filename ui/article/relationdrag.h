#pragma once

#include "annotation/session.h"
#include "article/articlepage.h"

class QPainter;

namespace Galley {

// Drawing a relation with the mouse, from a span's bar to another span. Only spans that some relation may
// lead to are targets.
class RelationDrag
{
public:
    // The mouse went down on a span's bar; a drag begins once it has moved far enough.
    void press(SpanId from, QPointF point);
    void cancel();

    [[nodiscard]] bool isPending() const { return m_from != 0 && !m_active; }

    [[nodiscard]] bool isActive() const { return m_active; }

    [[nodiscard]] SpanId from() const { return m_from; }

    [[nodiscard]] bool isFarEnough(QPointF point) const;
    void begin(const Session &session, ArticlePage &page);
    void move(ArticlePage &page, QPointF point);

    [[nodiscard]] SpanId target() const { return m_target; } // 0: none under the mouse

    // Dims what is no target and draws a line to the mouse.
    void paint(QPainter &painter, const Session &session, ArticlePage &page) const;

private:
    SpanId m_from = 0;
    SpanId m_target = 0;
    QList<SpanId> m_targets; // in view when the drag began
    QPointF m_origin;
    QPointF m_at;
    bool m_active = false;
};

// The span whose bar or name is at a point; 0 where there is none.
[[nodiscard]] SpanId barAt(ArticlePage &page, QPointF point);

} // namespace Galley
