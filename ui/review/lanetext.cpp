#include "review/lanetext.h"

namespace Galley {

namespace {

void append(QList<Span> &spans, const AnnotationSet &set, int place)
{
    for (Span span : set.spans()) {
        span.id = LaneText::idOf(place, span.id);
        spans.append(std::move(span));
    }
}

} // namespace

LaneText::LaneText(Article article, SchemaSet schemas, const QList<AnnotationSet> &sets,
                   const AnnotationSet &gold)
    : m_article(std::move(article))
    , m_schemas(std::move(schemas))
{
    QList<Span> spans;
    for (int place = 0; place < sets.size(); ++place)
        append(spans, sets.at(place), place);
    append(spans, gold, goldPlace);
    Result<AnnotationSet> marks =
        AnnotationSet::fromParts(0, m_article.id, {}, SetState::InProgress, std::move(spans), {}, {});
    if (marks)
        m_marks = std::move(*marks);
}

void LaneText::replace(SpanId id, const Span *span, Changed &changed)
{
    SpanChange change;
    if (const Span *const before = m_marks.span(id)) {
        change.before = *before;
        changed.ranges.append(before->extent());
    }
    if (span) {
        change.after = *span;
        change.after->id = id;
        changed.ranges.append(span->extent());
    }
    changed.ids.append(id);
    if (change.before || change.after)
        (void)m_marks.apply({.action = {}, .changes = {change}}); // ids are known to be free, or taken
}

LaneText::Changed LaneText::follow(const AnnotationSet &gold, const Session::Touched &touched)
{
    Changed changed;
    for (const SpanId id : touched.added + touched.changed)
        replace(idOf(goldPlace, id), gold.span(id), changed);
    for (const Span &span : touched.removed)
        replace(idOf(goldPlace, span.id), nullptr, changed);
    return changed;
}

LaneText::Changed LaneText::setDraft(const QList<Span> &spans)
{
    Changed changed;
    for (const SpanId id : std::as_const(m_draft))
        replace(id, nullptr, changed);
    m_draft.clear();
    for (int i = 0; i < spans.size(); ++i) {
        m_draft.append(idOf(draftPlace, i + 1));
        replace(m_draft.last(), &spans.at(i), changed);
    }
    return changed;
}

} // namespace Galley
