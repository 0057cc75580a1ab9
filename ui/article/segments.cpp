#include "article/segments.h"

#include <QCoreApplication>

#include <algorithm>

namespace Galley {

namespace {

std::unexpected<Error> refuse(const char *text)
{
    return fail(Error::Kind::InvalidInput, QCoreApplication::translate("Galley::Segments", text));
}

} // namespace

qsizetype offsetOf(const QList<Range> &segments, Edge edge)
{
    const Range segment = segments.value(edge.segment);
    return edge.isEnd ? segment.end : segment.begin;
}

Result<QList<Range>> withEdge(QList<Range> segments, Edge edge, qsizetype offset)
{
    if (edge.segment < 0 || edge.segment >= segments.size())
        return refuse(QT_TRANSLATE_NOOP("Galley::Segments", "The mark has no such piece."));
    Range &segment = segments[edge.segment];
    (edge.isEnd ? segment.end : segment.begin) = offset;
    if (segment.isEmpty())
        return refuse(QT_TRANSLATE_NOOP("Galley::Segments", "The mark would be empty: Delete removes it."));
    const bool meetsBefore = edge.segment > 0 && segments[edge.segment - 1].end > segment.begin;
    const bool meetsAfter =
        edge.segment + 1 < segments.size() && segments[edge.segment + 1].begin < segment.end;
    if (meetsBefore || meetsAfter)
        return refuse(QT_TRANSLATE_NOOP("Galley::Segments", "Another piece of the mark is there already."));
    return segments;
}

Result<QList<Range>> withSegment(const QList<Range> &segments, Range piece)
{
    if (std::ranges::any_of(segments, [&](Range segment) { return segment.contains(piece); }))
        return refuse(QT_TRANSLATE_NOOP("Galley::Segments", "The mark covers that already."));
    QList<Range> result;
    for (const Range segment : segments) {
        if (segment.end < piece.begin || segment.begin > piece.end)
            result.append(segment);
        else
            piece = {std::min(piece.begin, segment.begin), std::max(piece.end, segment.end)};
    }
    result.append(piece);
    std::ranges::sort(result);
    return result;
}

Result<QList<Range>> withoutSegment(QList<Range> segments, qsizetype offset)
{
    if (segments.size() < 2)
        return refuse(
            QT_TRANSLATE_NOOP("Galley::Segments", "The mark has one piece only: Delete removes it."));
    const auto at = std::ranges::find_if(
        segments, [&](Range segment) { return segment.begin <= offset && offset <= segment.end; });
    if (at == segments.end())
        return refuse(QT_TRANSLATE_NOOP(
            "Galley::Segments", "No piece of the focused mark is at the caret: move the caret into one."));
    segments.erase(at);
    return segments;
}

} // namespace Galley
