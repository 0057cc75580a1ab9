#pragma once

#include "annotation/span.h"
#include "article/textextents.h"

#include <QRgb>

namespace Galley {

// The stretch of a span that lies in one paragraph; a span of several segments has several.
struct SpanPart
{
    SpanId span = 0;
    int style = 0;      // in LabelStyles
    Utf16Range range;   // in the paragraph
    bool begins = true; // the span's own begin, not a continuation
    bool ends = true;
    int relations = 0; // with an end in the span
    int row = 0;       // of lanes: see PageContent

    bool operator==(const SpanPart &) const = default;
};

// A span on one line: the pieces of text that it covers, and its bar in a lane below.
struct SpanBox
{
    SpanId span = 0;
    int style = 0;
    int lane = 0;
    int row = 0;
    bool begins = false;
    bool ends = false;
    std::vector<Extent> pieces;
    qreal footX = 0;    // where it begins to be read: the side that lines begin at, of its first stretch
    int relations = 0;  // of the span, where it begins
    qreal nameRoom = 0; // for the label's name, from the side where the paragraph's lines begin

    [[nodiscard]] qreal left() const { return pieces.front().left; }

    [[nodiscard]] qreal right() const { return pieces.back().right; }
};

// Tinted ground of a line, mixed from the spans that cover it.
struct Ground
{
    Extent extent;
    QRgb color = 0;

    bool operator==(const Ground &) const = default;
};

// One line of text with what stands around it; heights in pixels from the paragraph's top.
struct LineBox
{
    qreal top = 0;
    qreal textTop = 0;
    qreal laneTop = 0; // also the bottom of the text
    qreal bottom = 0;
    int lanes = 0;
    std::vector<int> rowLanes; // the first lane of each row, where there are several
    int tracks = 0;            // of arcs above the text, that there is room for
    std::vector<SpanBox> spans;
    std::vector<Ground> grounds; // left to right, disjoint
};

} // namespace Galley
