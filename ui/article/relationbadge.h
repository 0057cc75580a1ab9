#pragma once

#include "article/spanbox.h"
#include "article/textstyle.h"

class QPainter;

namespace Galley {

// The number of a span's relations, beside its name, where there are many of them: a click on it lists them.

// 0 when there is none to show.
[[nodiscard]] qreal relationBadgeWidth(const TextStyle &style, int relations);

// From the paragraph's top left; empty when there is none.
[[nodiscard]] QRectF relationBadge(const TextStyle &style, const LineBox &line, const SpanBox &box,
                                   bool rightToLeft);

void paintRelationBadge(QPainter &painter, const TextStyle &style, const QRectF &badge, int relations,
                        const QColor &color);

} // namespace Galley
