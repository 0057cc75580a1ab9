#include "article/spaneditor.h"

#include "annotation/edits.h"
#include "article/snapping.h"
#include "text/tokens.h"

#include <algorithm>

namespace Galley {

bool SpanEditor::refuse(const QString &message)
{
    Q_EMIT refused(message);
    return false;
}

bool SpanEditor::mayEdit()
{
    if (!m_session)
        return refuse(tr("No article is open."));
    if (m_session->isReadOnly())
        return refuse(tr("This project is open for reading only: nothing can be marked or changed."));
    return true;
}

bool SpanEditor::apply(Edit edit)
{
    const Result<void> applied = m_session->apply(std::move(edit));
    return applied.has_value() || refuse(applied.error().message);
}

SpanId SpanEditor::mark(Range range, const QString &layerId, const QString &label, bool exactly)
{
    if (!mayEdit())
        return 0;
    const Layer *const layer = m_session->schemas().layer(layerId);
    if (!layer) {
        refuse(tr("This project's schemas have no layer \"%1\".").arg(layerId));
        return 0;
    }
    const ArticleText &text = m_session->article().text;
    const bool selected = !range.isEmpty();
    const Range place = exactly ? wholeGraphemes(text, range)
        : selected              ? snapped(text, range, layer->snap)
                                : wordAt(text, range.begin);
    if (place.isEmpty() && !layer->zeroWidth) {
        refuse(exactly ? tr("A span of the layer \"%1\" covers at least one character: select some text.")
                             .arg(layer->name)
                   : selected ? tr("Only white space is selected: select some text to mark.")
                              : tr("There is no word at the caret: move it to one, or select text."));
        return 0;
    }
    m_lastLayer = layerId;
    m_lastLabel = label;
    if (const SpanId same = existing(place, layerId, label))
        return same;
    const SpanId id = m_session->set().nextSpanId();
    return apply(Edits::mark(m_session->set(), text, layerId, label, {place})) ? id : 0;
}

SpanId SpanEditor::repeat(Range range, bool exactly)
{
    if (!m_lastLabel.isEmpty())
        return mark(range, m_lastLayer, m_lastLabel, exactly);
    refuse(tr("Nothing to repeat yet: mark something with a label's key first."));
    return 0;
}

SpanId SpanEditor::existing(Range range, const QString &layer, const QString &label) const
{
    const AnnotationSet &set = m_session->set();
    for (const SpanIndex::Entry &entry : set.index().touching(range)) {
        const Span *const span = entry.extent == range ? set.span(entry.id) : nullptr;
        if (span && span->layer == layer && span->label == label && span->segments.size() == 1)
            return span->id;
    }
    return 0;
}

bool SpanEditor::remove(SpanId span)
{
    if (!mayEdit())
        return false;
    if (!m_session->set().span(span))
        return refuse(tr("No span is in focus: Tab goes to the next one."));
    return apply(Edits::remove(m_session->set(), span));
}

bool SpanEditor::moveBoundary(SpanId id, bool isEnd, bool forward, bool byToken)
{
    if (!mayEdit())
        return false;
    const Span *const span = m_session->set().span(id);
    if (!span)
        return false;
    const ArticleText &text = m_session->article().text;
    QList<Range> segments = span->segments;
    Range &segment = isEnd ? segments.last() : segments.first();
    qsizetype &edge = isEnd ? segment.end : segment.begin;
    const qsizetype moved = steppedBoundary(text, edge, forward, isEnd, byToken);
    if (moved == edge)
        return refuse(tr("The text ends here."));
    edge = moved;
    if (segment.begin >= segment.end)
        return refuse(tr("The span would be empty: Delete removes it."));
    return apply(Edits::resize(m_session->set(), text, id, segments));
}

bool SpanEditor::relate(const QString &type, SpanId from, SpanId to)
{
    return mayEdit() && apply(Edits::relate(m_session->set(), type, from, to));
}

} // namespace Galley
