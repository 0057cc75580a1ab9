#pragma once

#include "article/articlepage.h"

namespace Galley {

// A relation as it is drawn on a page, in the viewport's pixels: from its origin up into the room above the
// line, along it (and along a margin, when the ends stand on different lines), and down to its target.
struct PageArc
{
    RelationId id = 0;
    SpanId from = 0;
    SpanId to = 0;
    QList<QPointF> path; // from the origin to the target; leaves the page when an end is out of sight
    bool fromHere = false;
    bool toHere = false;
};

struct PageArcName
{
    QPointF at; // left end of the baseline
    qreal room = 0;
    QString text;
    QList<SpanId> ends; // of the relations that it names
};

struct PageArcs
{
    QList<PageArc> arcs;
    QList<PageArcName> names;
};

// The relations with an end in view, or those of one span alone. O(n²) in the ones that run in a margin.
[[nodiscard]] PageArcs arcsOn(ArticlePage &page, SpanId only = 0);

} // namespace Galley
