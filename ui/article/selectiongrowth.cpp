#include "article/selectiongrowth.h"

#include "text/growth.h"

namespace Galley {

Range SelectionGrowth::grow(const ArticleText &text, Range selection)
{
    if (m_steps.isEmpty() || m_steps.last() != selection)
        m_steps = {selection};
    const Range next = grown(text, selection);
    if (next != selection)
        m_steps.append(next);
    return next;
}

Range SelectionGrowth::shrink(Range selection)
{
    if (m_steps.size() < 2 || m_steps.last() != selection)
        return selection;
    m_steps.removeLast();
    return m_steps.last();
}

} // namespace Galley
