#pragma once

#include "annotation/span.h"
#include "article/searchhits.h"

#include <QHash>

namespace Galley {

enum class Boundary : quint8 { None, Begin, End };

// What of a view changes from one frame to the next, beside the article itself.
struct PaintState
{
    Range selection;
    qsizetype caret = 0;
    bool caretVisible = false;
    bool active = true; // the window is; selection is paler in others
    SpanId focused = 0;
    Boundary boundary = Boundary::None; // of the focused span that keys move
    QHash<SpanId, int> numbers;         // of targets for a relation
    SearchHits hits;
};

} // namespace Galley
