#include "article/commentmarks.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace Galley {

namespace {

constexpr qsizetype longest = 160; // characters of a comment in a line

std::optional<Range> placeOf(const Comment &comment, const AnnotationSet &set)
{
    const Span *const span = set.span(comment.span);
    return span ? std::optional(span->extent()) : comment.place;
}

QPainterPath bubble(QPointF corner, bool leftwards)
{
    const qreal side = leftwards ? -1 : 1;
    QPainterPath path;
    path.addRoundedRect(QRectF(corner.x() - (leftwards ? 8 : 3), corner.y() - 5, 11, 8), 2.5, 2.5);
    QPainterPath tail(corner + QPointF(-1 * side, 2));
    tail.lineTo(corner + QPointF(-2 * side, 7));
    tail.lineTo(corner + QPointF(3 * side, 2));
    tail.closeSubpath();
    return path.united(tail);
}

} // namespace

QList<Range> commentPlaces(const AnnotationSet &set)
{
    QList<Range> places;
    for (const Comment &comment : set.comments()) {
        const std::optional<Range> place = comment.resolved ? std::nullopt : placeOf(comment, set);
        if (place && !place->isEmpty())
            places.append(*place);
    }
    std::ranges::sort(places, {}, &Range::end);
    return places;
}

QStringList commentLines(const AnnotationSet &set, qsizetype offset)
{
    QStringList lines;
    for (const Comment &comment : set.comments()) {
        const std::optional<Range> place = comment.resolved ? std::nullopt : placeOf(comment, set);
        if (!place || offset < place->begin || offset >= place->end)
            continue;
        const QString text = comment.text.simplified();
        lines.append(QCoreApplication::translate("Galley::ArticleView", "%1: %2")
                         .arg(comment.author, text.size() > longest ? text.first(longest) + u'…' : text));
    }
    return lines;
}

void paintCommentMarks(QPainter &painter, ArticleLayout &layout, qsizetype index, const QList<Range> &places)
{
    const Paragraph &paragraph = layout.paragraphs()[index];
    auto place = std::ranges::upper_bound(places, paragraph.range.begin, {}, &Range::end);
    if (place == places.end() || place->end > paragraph.range.end)
        return;
    const ParagraphLayout &laidOut = layout.paragraph(index);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(layout.style().theme.ground, 1));
    painter.setBrush(layout.style().theme.focus);
    for (; place != places.end() && place->end <= paragraph.range.end; ++place) {
        const Utf16Range last = layout.text().toUtf16({place->end - 1, place->end});
        const qsizetype origin = paragraph.utf16.begin;
        const auto rects = laidOut.textRects({last.begin - origin, last.end - origin});
        if (rects.empty())
            continue;
        const bool leftwards = laidOut.isRightToLeft();
        const QRectF end = rects.back();
        painter.drawPath(bubble(leftwards ? end.topLeft() : end.topRight(), leftwards));
    }
    painter.restore();
}

} // namespace Galley
