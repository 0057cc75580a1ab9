#include "article/articlepage.h"
#include "article/articleview.h"
#include "article/boundarymode.h"
#include "article/handles.h"
#include "article/relationdrag.h"
#include "article/selectionkeys.h"
#include "article/spaneditor.h"

#include <QKeyEvent>

#include <utility>

// Changing the shape and the label of the focused span.
namespace Galley {

namespace {

bool isModifier(int key)
{
    return key == Qt::Key_Control || key == Qt::Key_Shift || key == Qt::Key_Alt || key == Qt::Key_AltGr ||
        key == Qt::Key_Meta;
}

bool isEnter(int key)
{
    return key == Qt::Key_Return || key == Qt::Key_Enter;
}

} // namespace

const Span *ArticleView::focusedToChange()
{
    if (!m_session)
        return nullptr;
    const Span *const span = m_session->set().span(m_state.focused);
    if (m_session->isReadOnly())
        Q_EMIT refused(tr("This project is open for reading only: nothing can be marked or changed."));
    else if (!span)
        Q_EMIT refused(tr("No span is in focus: Tab goes to the next one."));
    return m_session->isReadOnly() ? nullptr : span;
}

// --- boundaries

void ArticleView::startBoundary(bool end)
{
    const Span *const span = focusedToChange();
    if (!span)
        return;
    endModes();
    m_boundary->start(*span, {end ? span->segments.size() - 1 : 0, end});
    viewport()->update();
    announce();
}

bool ArticleView::handleBoundaryKey(const QKeyEvent &event)
{
    if (!m_boundary->isActive() || !m_session)
        return false;
    const bool isArrow = event.key() == Qt::Key_Left || event.key() == Qt::Key_Right;
    if (isArrow && !(event.modifiers() & (Qt::ShiftModifier | Qt::AltModifier))) {
        const qsizetype at = offsetOf(m_boundary->segments(), m_boundary->edge());
        ArticleLayout &layout = m_page->layout();
        const bool rightToLeft = layout.paragraph(layout.paragraphs().at(at)).isRightToLeft();
        showShape(m_boundary->step(*m_session, (event.key() == Qt::Key_Right) != rightToLeft,
                                   event.modifiers() & Qt::ControlModifier));
        return true;
    }
    const std::optional<TextCommand> command = m_textKeys.command(event);
    if (command == TextCommand::MoveBegin || command == TextCommand::MoveEnd) {
        m_boundary->chooseNext(command == TextCommand::MoveEnd);
        showShape({});
        return true;
    }
    const bool takesBack = event.key() == Qt::Key_Escape || event.matches(QKeySequence::Undo);
    if (takesBack)
        m_boundary->cancel();
    if (takesBack || !isModifier(event.key())) {
        endModes();
        viewport()->update();
        announce();
    }
    return takesBack || isEnter(event.key()) || isModifier(event.key());
}

void ArticleView::showShape(const Result<void> &changed)
{
    if (!changed)
        Q_EMIT refused(changed.error().message);
    else
        announce();
    m_page->reveal({offsetOf(m_boundary->segments(), m_boundary->edge()),
                    offsetOf(m_boundary->segments(), m_boundary->edge())});
    relayout();
    viewport()->update();
}

void ArticleView::paintShapes(QPainter &painter)
{
    const Span *const span = m_session ? m_session->set().span(m_state.focused) : nullptr;
    if (m_boundary->isActive())
        paintShape(painter, *m_page, m_boundary->segments(), m_boundary->edge());
    else if (span && !m_session->isReadOnly() && !m_selectionKeys->hints().isActive())
        paintHandles(painter, *m_page, span->segments);
    if (m_session)
        m_relationDrag->paint(painter, *m_session, *m_page);
}

// Makes the shape that was tried the span's own, in one edit.
void ArticleView::keepBoundary()
{
    const BoundaryMode tried = *m_boundary;
    m_boundary->cancel();
    if (m_session && tried.isChanged() && tried.isCurrent(*m_session))
        (void)m_editor->resize(tried.span(), tried.segments());
}

// --- pieces, labels, exactness

bool ArticleView::handleShapeKey(const QKeyEvent &event)
{
    const bool ends = event.key() == Qt::Key_Escape;
    if (m_pieceOf != 0 && (isEnter(event.key()) || m_textKeys.command(event) == TextCommand::AddPiece)) {
        finishPiece();
        return true;
    }
    const bool inMode = m_pieceOf != 0 || m_relabelling || m_relationDrag->isActive();
    if (!inMode || !ends || m_selectionKeys->hints().isActive())
        return false;
    endModes();
    return true;
}

void ArticleView::startPiece()
{
    const Span *const span = focusedToChange();
    const Layer *const layer = span ? m_session->schemas().layer(span->layer) : nullptr;
    if (!layer)
        return;
    if (!layer->discontinuous) {
        Q_EMIT refused(tr("A span of the layer \"%1\" is one piece.").arg(layer->name));
        return;
    }
    endModes();
    m_pieceOf = span->id;
    announce();
}

void ArticleView::finishPiece()
{
    const SpanId span = std::exchange(m_pieceOf, 0);
    if (m_editor->addSegment(span, selection(), m_exact == selection()))
        setCaret(caret()); // lets go of the selection
    focusSpan(span);
    announce();
}

void ArticleView::removePiece()
{
    endModes();
    if (const Span *const span = focusedToChange())
        (void)m_editor->removeSegment(span->id, caret());
}

void ArticleView::startRelabel()
{
    if (!focusedToChange())
        return;
    endModes();
    m_relabelling = true;
    announce();
}

void ArticleView::relabel(const QString &layer, const QString &label)
{
    endModes();
    (void)m_editor->relabel(m_state.focused, layer, label);
}

void ArticleView::takeExactly()
{
    m_exact = selection();
    Q_EMIT hint(selection().isEmpty()
                    ? tr("A label's key marks the place at the caret, without width")
                    : tr("A label's key marks the selection exactly, whatever its layer snaps to"));
}

} // namespace Galley
