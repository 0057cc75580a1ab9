#pragma once

#include "article/articlepage.h"

class QPainter;

namespace Galley {

// A relation of the focused span as it is drawn: up from its origin into the room above the line, along it
// (and along the margin, when the ends stand on different lines), and down to its target. Never across text.
struct RelationArc
{
    QList<QPointF> path; // from the origin to the target
    QPointF nameAt;      // left end of the name's baseline
    QString name;
    qreal nameRoom = 0;
};

// Arcs of one span's relations, in the viewport's pixels. Several between the same ends share one.
[[nodiscard]] QList<RelationArc> arcsOf(SpanId span, const Session &session, ArticlePage &page);

void paintArcs(QPainter &painter, const QList<RelationArc> &arcs, const TextStyle &style);

} // namespace Galley
