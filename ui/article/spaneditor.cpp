#include "article/spaneditor.h"

#include "annotation/edits.h"
#include "annotation/offered.h"
#include "article/segments.h"
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
    if (const auto offered = checkOffered(m_session->schemas(), layerId, label); !offered) {
        refuse(offered.error().message);
        return 0;
    }
    const ArticleText &text = m_session->article().text;
    const bool selected = !range.isEmpty();
    const Range place = placeOf(range, *layer, exactly);
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

// What a mark of a selection covers in a layer; of an empty one, the word there.
Range SpanEditor::placeOf(Range range, const Layer &layer, bool exactly) const
{
    const ArticleText &text = m_session->article().text;
    if (exactly)
        return wholeGraphemes(text, range);
    return range.isEmpty() ? wordAt(text, range.begin) : snapped(text, range, layer.snap);
}

void SpanEditor::setLastLabel(const QString &layer, const QString &label)
{
    m_lastLayer = layer;
    m_lastLabel = label;
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

const Span *SpanEditor::editable(SpanId id)
{
    if (!mayEdit())
        return nullptr;
    const Span *const span = m_session->set().span(id);
    if (!span)
        refuse(tr("No span is in focus: Tab goes to the next one."));
    return span;
}

bool SpanEditor::resize(SpanId id, const QList<Range> &segments)
{
    return editable(id) && apply(Edits::resize(m_session->set(), m_session->article().text, id, segments));
}

bool SpanEditor::addSegment(SpanId id, Range range, bool exactly)
{
    const Span *const span = editable(id);
    const Layer *const layer = span ? m_session->schemas().layer(span->layer) : nullptr;
    if (!layer)
        return false;
    const Range piece = placeOf(range, *layer, exactly);
    if (piece.isEmpty())
        return refuse(tr("There is no word at the caret: move it to one, or select text."));
    const Result<QList<Range>> segments = withSegment(span->segments, piece);
    return segments ? resize(id, *segments) : refuse(segments.error().message);
}

bool SpanEditor::removeSegment(SpanId id, qsizetype offset)
{
    const Span *const span = editable(id);
    if (!span)
        return false;
    const Result<QList<Range>> segments = withoutSegment(span->segments, offset);
    return segments ? resize(id, *segments) : refuse(segments.error().message);
}

bool SpanEditor::relabel(SpanId id, const QString &layer, const QString &label)
{
    if (const auto offered = checkOffered(m_session->schemas(), layer, label); !offered)
        return refuse(offered.error().message);
    return editable(id) && apply(Edits::relabel(m_session->set(), id, layer, label));
}

bool SpanEditor::relate(const QString &type, SpanId from, SpanId to)
{
    return mayEdit() && apply(Edits::relate(m_session->set(), type, from, to));
}

} // namespace Galley
