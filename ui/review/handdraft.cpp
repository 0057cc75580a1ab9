#include "review/handdraft.h"

#include "article/snapping.h"

namespace Galley {

HandDraft::HandDraft(QList<Span> spans, const ArticleText &text)
    : m_spans(std::move(spans))
    , m_text(text)
{
    for (Span &span : m_spans) {
        span.id = 0;
        span.externalId.clear();
        span.activeMs = 0;
    }
    chooseEdge(true);
}

void HandDraft::next()
{
    m_current = int((m_current + 1) % m_spans.size());
    chooseEdge(true);
}

void HandDraft::chooseEdge(bool end)
{
    const qsizetype segments = m_spans.isEmpty() ? 1 : current().segments.size();
    if (m_edge.isEnd == end) // the next one of the same kind, round
        m_edge.segment = (m_edge.segment + 1) % std::max<qsizetype>(1, segments);
    else
        m_edge = {end ? segments - 1 : 0, end};
    m_edge.segment = std::min(m_edge.segment, segments - 1);
}

Result<void> HandDraft::step(bool forward, bool byToken)
{
    Span &span = m_spans[m_current];
    const qsizetype from = offsetOf(span.segments, m_edge);
    const qsizetype to = steppedBoundary(m_text, from, forward, m_edge.isEnd, byToken);
    Result<QList<Range>> moved = withEdge(span.segments, m_edge, to);
    if (!moved)
        return std::unexpected(moved.error());
    span.segments = std::move(*moved);
    span.quote = m_text.quote(span.segments);
    return {};
}

void HandDraft::setLabel(const QString &label)
{
    m_spans[m_current].label = label;
}

void HandDraft::setAttribute(const QString &attribute, const QJsonValue &value)
{
    QJsonObject &attributes = m_spans[m_current].attributes;
    if (value.isUndefined() || value.isNull())
        attributes.remove(attribute);
    else
        attributes.insert(attribute, value);
}

Result<void> HandDraft::remove()
{
    if (m_spans.size() < 2)
        return fail(Error::Kind::InvalidInput, tr("This is the only mark: N takes none."));
    m_spans.removeAt(m_current);
    m_current = int(std::min<qsizetype>(m_current, m_spans.size() - 1));
    chooseEdge(true);
    return {};
}

} // namespace Galley
