#pragma once

#include "text/articletext.h"

namespace Galley {

// Growing a selection step by step (see growth.h) and shrinking it back exactly the way it grew. What else
// changes the selection ends the memory.
class SelectionGrowth
{
public:
    [[nodiscard]] Range grow(const ArticleText &text, Range selection);
    // The step before; the same selection when it was not grown.
    [[nodiscard]] Range shrink(Range selection);

private:
    QList<Range> m_steps; // the last is the selection
};

} // namespace Galley
