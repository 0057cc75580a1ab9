#pragma once

#include "annotation/session.h"
#include "article/segments.h"

#include <QCoreApplication>

#include <optional>

namespace Galley {

// Moving the ends of a span's segments, by keys or by a handle. Holds the shape that is tried; whoever drives
// it shows that and makes one edit of it in the end.
class BoundaryMode
{
    Q_DECLARE_TR_FUNCTIONS(Galley::BoundaryMode)
public:
    [[nodiscard]] bool isActive() const { return m_span != 0; }

    void start(const Span &span, Edge edge);
    void cancel();

    [[nodiscard]] SpanId span() const { return m_span; }

    [[nodiscard]] Edge edge() const { return m_edge; }

    [[nodiscard]] const QList<Range> &segments() const { return m_segments; }

    [[nodiscard]] bool isChanged() const { return m_segments != m_before; }

    // Whether the span is still what the shape was made from.
    [[nodiscard]] bool isCurrent(const Session &session) const;

    void chooseNext(bool end); // the next segment's begin (end), round

    // Each refuses what the layer does not allow; the shape is as before then.
    [[nodiscard]] Result<void> step(const Session &session, bool forward, bool byToken);
    // As the layer snaps, or exactly, but never inside a grapheme.
    [[nodiscard]] Result<void> moveTo(const Session &session, qsizetype offset, bool exactly);

    [[nodiscard]] QString hint(const Session &session) const;

private:
    [[nodiscard]] Result<void> tryEdge(const Session &session, qsizetype offset);

    SpanId m_span = 0;
    Edge m_edge;
    QList<Range> m_before;
    QList<Range> m_segments;
};

} // namespace Galley
