#pragma once

#include "annotation/span.h"
#include "article/searchhits.h"

#include <QHash>

#include <algorithm>

namespace Galley {

// What of a view changes from one frame to the next, beside the article itself.
struct PaintState
{
    Range selection;
    qsizetype caret = 0;
    bool caretVisible = false;
    bool active = true; // the window is; selection is paler in others
    SpanId focused = 0;
    QHash<SpanId, int> numbers; // of targets for a relation
    SearchHits hits;
    QList<Range> comments;          // see commentPlaces
    bool focusMode = false;         // what has nothing to do with the span looked at is dimmed
    SpanId hovered = 0;             // in focus mode
    std::vector<SpanId> bright;     // in focus mode: the span looked at and what it is related to, by id
    bool dimsBesideNumbers = false; // in focus mode: spans with numbers do not end it

    // The span whose relations are shown.
    [[nodiscard]] SpanId look() const { return focusMode && hovered != 0 ? hovered : focused; }

    [[nodiscard]] bool isDimmed() const
    {
        return focusMode && look() != 0 && (numbers.isEmpty() || dimsBesideNumbers);
    }

    [[nodiscard]] bool isDimmed(SpanId span) const
    {
        return isDimmed() && !std::ranges::binary_search(bright, span);
    }
};

} // namespace Galley
