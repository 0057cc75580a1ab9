#include "article/hitpainter.h"

#include <QPainter>

#include <algorithm>

namespace Galley {

namespace {

constexpr qreal radius = 2;

} // namespace

void paintHits(QPainter &painter, ArticleLayout &layout, qsizetype index, const SearchHits &hits)
{
    const Paragraph &paragraph = layout.paragraphs()[index];
    const std::vector<Range> found = hits.touching(paragraph.range);
    if (found.empty())
        return;
    const Theme &theme = layout.style().theme;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(theme.hit);
    for (const Range &hit : found) {
        const Range shared{std::max(hit.begin, paragraph.range.begin),
                           std::min(hit.end, paragraph.range.end)};
        const Utf16Range units = layout.text().toUtf16(shared);
        const qsizetype origin = paragraph.utf16.begin;
        painter.setPen(QPen(theme.hitFrame, hit == hits.current() ? 2.5 : 1));
        for (const QRectF &rect :
             layout.paragraph(index).textRects({units.begin - origin, units.end - origin}))
            painter.drawRoundedRect(rect.adjusted(-0.5, 0.5, 0.5, -0.5), radius, radius);
    }
    painter.restore();
}

} // namespace Galley
