#pragma once

#include "annotation/span.h"
#include "article/relationnames.h"
#include "article/spanbox.h"

#include <span>
#include <vector>

namespace Galley {

// A relation with at least one end in a paragraph. Offsets tell which way the other end lies.
struct RelationPart
{
    RelationId id = 0;
    int type = 0; // in RelationNames
    SpanId from = 0;
    SpanId to = 0;
    qsizetype fromBegin = 0;
    qsizetype toBegin = 0;
    bool byRightMargin = false; // when the ends stand in different paragraphs

    bool operator==(const RelationPart &) const = default;
};

// What runs in the room above one line: a relation between two of its spans, or the common way of those that
// leave one span for (or reach it from) a margin.
struct LineArc
{
    enum class Way : quint8 { Inside, Left, Right };

    Way way = Way::Inside;
    SpanId span = 0;  // inside: the origin
    SpanId other = 0; // inside: the target
    bool outgoing = true;
    std::vector<RelationId> relations;
    std::vector<int> types;
    qreal x = 0;      // over span
    qreal otherX = 0; // over the target, or the margin's edge
    int track = 0;    // 0 is next to the text
    QString name;
    qreal nameLeft = 0;
    qreal nameRoom = 0;

    [[nodiscard]] qreal left() const { return std::min(x, otherX); }

    [[nodiscard]] qreal right() const { return std::max(x, otherX); }
};

// What arcs need to know of a paragraph.
struct ArcPage
{
    const std::vector<LineBox> &lines;
    const RelationNames &names;
    const TextStyle &style;
    bool rightToLeft = false;
};

// The arcs of each line. Arcs of one line share no track where they meet, and one that spans another runs
// above it, so that lines cross only where their ends interleave. Names stand above their own line, in gaps
// that no other arc passes. O(n²) in the arcs of a line.
[[nodiscard]] std::vector<std::vector<LineArc>> routeArcs(const ArcPage &page,
                                                          std::span<const RelationPart> parts);

// Tracks that each line needs so that the relations of any one span can be drawn, at most two.
[[nodiscard]] std::vector<int> tracksForOne(const ArcPage &page, std::span<const RelationPart> parts);

struct TrackRequest
{
    qreal low = 0;
    qreal high = 0;
    qreal nameLow = 0; // with the room for its name, which may be longer
    qreal nameHigh = 0;
};

// The track of each stretch: those that meet get different ones, and a stretch inside another a lower one.
[[nodiscard]] std::vector<int> assignTracks(std::span<const TrackRequest> requests, int most);

} // namespace Galley
