#include "article/handles.h"

#include "text/tokens.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace Galley {

namespace {

constexpr qreal Knob = 3;    // radius
constexpr qreal Reach = 7;   // how near the mouse has to be
constexpr qreal Below = 2.5; // the knob's middle, from the line's bottom

// A line from top to bottom of the text where a segment ends.
QLineF lineOf(ArticlePage &page, Range segment, bool isEnd)
{
    const qsizetype last =
        isEnd && !segment.isEmpty() ? previousGrapheme(page.layout().text(), segment.end) : segment.begin;
    const QRectF rect = page.characterRect(last);
    const qreal leading = page.caretRect(last).left();
    const bool atLeft = std::abs(leading - rect.left()) <= std::abs(leading - rect.right());
    const qreal x = atLeft == (isEnd && !segment.isEmpty()) ? rect.right() : rect.left();
    return {x, rect.top(), x, rect.bottom()};
}

} // namespace

QList<QRectF> textRects(ArticlePage &page, Range range)
{
    QList<QRectF> rects;
    page.forEachVisible([&](qsizetype index, qreal y) {
        const Paragraph &paragraph = page.layout().paragraphs()[index];
        const Range shared{std::max(range.begin, paragraph.range.begin),
                           std::min(range.end, paragraph.range.end)};
        if (shared.isEmpty())
            return;
        const Utf16Range units = page.layout().text().toUtf16(shared);
        const qsizetype origin = paragraph.utf16.begin;
        for (const QRectF &rect :
             page.layout().paragraph(index).textRects({units.begin - origin, units.end - origin}))
            rects.append(rect.translated(page.columnLeft(), y));
    });
    return rects;
}

QList<Handle> handlesOf(ArticlePage &page, const QList<Range> &segments)
{
    QList<Handle> handles;
    Range visible;
    page.forEachVisible([&](qsizetype index, qreal) {
        const Range paragraph = page.layout().paragraphs()[index].range;
        visible = visible.isEmpty() ? paragraph : Range{visible.begin, paragraph.end};
    });
    for (qsizetype i = 0; i < segments.size(); ++i) {
        for (const bool isEnd : {false, true}) {
            const qsizetype offset = isEnd ? segments[i].end : segments[i].begin;
            if (offset < visible.begin || offset > visible.end)
                continue; // asking where it is would lay it out
            const QLineF line = lineOf(page, segments[i], isEnd);
            if (line.y2() > 0 && line.y1() < page.viewport().height())
                handles.append({{i, isEnd}, line.p2() + QPointF(0, Below), line.center().y()});
        }
    }
    return handles;
}

std::optional<Handle> handleAt(ArticlePage &page, const QList<Range> &segments, QPointF point)
{
    std::optional<Handle> nearest;
    qreal distance = Reach;
    const QList<Handle> handles = handlesOf(page, segments);
    for (const Handle &handle : handles) {
        // Only below the text: there the mouse selects.
        const qreal away = QLineF(handle.at, point).length();
        if (point.y() >= handle.at.y() - Below && away < distance) {
            nearest = handle;
            distance = away;
        }
    }
    return nearest;
}

void paintHandles(QPainter &painter, ArticlePage &page, const QList<Range> &segments)
{
    const Theme &theme = page.layout().style().theme;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.ground, 1));
    painter.setBrush(theme.focus);
    const QList<Handle> handles = handlesOf(page, segments);
    for (const Handle &handle : handles)
        painter.drawEllipse(handle.at, Knob, Knob);
    painter.restore();
}

void paintShape(QPainter &painter, ArticlePage &page, const QList<Range> &segments, Edge edge)
{
    const Theme &theme = page.layout().style().theme;
    QColor ground = theme.focus;
    ground.setAlphaF(0.18F);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.focus, 1, Qt::DashLine));
    painter.setBrush(ground);
    for (const Range segment : segments) {
        for (const QRectF &rect : textRects(page, segment))
            painter.drawRect(rect.adjusted(-1, -1, 1, 1));
    }
    const QLineF line = lineOf(page, segments.value(edge.segment), edge.isEnd);
    painter.setPen(QPen(theme.focus, 2.5));
    painter.drawLine(line.p1() - QPointF(0, Knob), line.p2() + QPointF(0, Knob));
    painter.setBrush(theme.focus);
    painter.drawEllipse(line.p1() - QPointF(0, Knob), Knob, Knob);
    painter.drawEllipse(line.p2() + QPointF(0, Knob), Knob, Knob);
    painter.restore();
}

} // namespace Galley
