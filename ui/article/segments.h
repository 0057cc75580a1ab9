#pragma once

#include "text/articletext.h"

// Changes of a span's segments, which are ascending and disjoint and stay so. A refusal says why; what the
// layer allows is another question.
namespace Galley {

// One end of one segment.
struct Edge
{
    qsizetype segment = 0;
    bool isEnd = false;

    bool operator==(const Edge &) const = default;
};

[[nodiscard]] qsizetype offsetOf(const QList<Range> &segments, Edge edge);
[[nodiscard]] Result<QList<Range>> withEdge(QList<Range> segments, Edge edge, qsizetype offset);

// One that meets others becomes one with them.
[[nodiscard]] Result<QList<Range>> withSegment(const QList<Range> &segments, Range piece);
// Takes away the segment that holds an offset or ends there.
[[nodiscard]] Result<QList<Range>> withoutSegment(QList<Range> segments, qsizetype offset);

} // namespace Galley
