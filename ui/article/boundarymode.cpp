#include "article/boundarymode.h"

#include "annotation/constraints.h"
#include "article/snapping.h"
#include "article/spannavigation.h"

#include <algorithm>

namespace Galley {

void BoundaryMode::start(const Span &span, Edge edge)
{
    m_span = span.id;
    m_edge = edge;
    m_before = m_segments = span.segments;
}

void BoundaryMode::cancel()
{
    *this = BoundaryMode();
}

bool BoundaryMode::isCurrent(const Session &session) const
{
    const Span *const span = session.set().span(m_span);
    return span && span->segments == m_before;
}

void BoundaryMode::chooseNext(bool end)
{
    if (m_edge.isEnd == end)
        m_edge.segment = (m_edge.segment + 1) % m_segments.size();
    m_edge.isEnd = end;
}

Result<void> BoundaryMode::step(const Session &session, bool forward, bool byToken)
{
    const qsizetype from = offsetOf(m_segments, m_edge);
    const qsizetype to = steppedBoundary(session.article().text, from, forward, m_edge.isEnd, byToken);
    if (to == from)
        return fail(Error::Kind::InvalidInput, tr("The text ends here."));
    return tryEdge(session, to);
}

Result<void> BoundaryMode::moveTo(const Session &session, qsizetype offset, bool exactly)
{
    const Span *const span = session.set().span(m_span);
    const Layer *const layer = span ? session.schemas().layer(span->layer) : nullptr;
    const ArticleText &text = session.article().text;
    const Range segment = m_segments[m_edge.segment];
    const Range wanted = m_edge.isEnd ? Range{segment.begin, offset} : Range{offset, segment.end};
    if (!layer || wanted.isEmpty())
        return tryEdge(session, offset);
    const Range place = exactly ? wholeGraphemes(text, wanted) : snapped(text, wanted, layer->snap);
    return tryEdge(session, m_edge.isEnd ? place.end : place.begin);
}

Result<void> BoundaryMode::tryEdge(const Session &session, qsizetype offset)
{
    const Span *const span = session.set().span(m_span);
    const Layer *const layer = span ? session.schemas().layer(span->layer) : nullptr;
    if (!layer)
        return fail(Error::Kind::NotFound, tr("The mark is no longer there."));
    Result<QList<Range>> segments = withEdge(m_segments, m_edge, offset);
    if (!segments)
        return std::unexpected(segments.error());
    Span tried = *span;
    tried.segments = *segments;
    tried.quote = session.article().text.quote(*segments);
    return checkLayer(tried, *layer, session.set(), session.article().text).transform([&] {
        m_segments = std::move(*segments);
    });
}

QString BoundaryMode::hint(const Session &session) const
{
    Span shown;
    shown.quote = session.article().text.quote(m_segments);
    return (m_edge.isEnd
                ? tr("End of \"%1\": ← → move it, with Ctrl by word · Enter keeps, Esc takes back")
                : tr("Begin of \"%1\": ← → move it, with Ctrl by word · Enter keeps, Esc takes back"))
        .arg(shortQuote(shown));
}

} // namespace Galley
