#include "article/articlepage.h"
#include "article/articleview.h"
#include "article/caret.h"
#include "article/relationmode.h"
#include "article/selectionkeys.h"
#include "article/spaneditor.h"
#include "article/spannavigation.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>

// What keys do in an article: modes first, then the caret, commands, labels.
namespace Galley {

namespace {

bool isPlain(const QKeyEvent &event)
{
    return !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
}

} // namespace

bool ArticleView::isOwnKey(const QKeyEvent &event) const
{
    if (!isPlain(event))
        return false;
    if (m_selectionKeys->owns(event))
        return true;
    if (event.key() == Qt::Key_Escape)
        return m_relation->isActive() || m_state.boundary != Boundary::None;
    if (event.key() == Qt::Key_Delete || event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter)
        return true;
    const QString text = event.text();
    return text.size() == 1 &&
        (m_relation->isActive() || findKey(m_keys, text) || QLatin1StringView(".r[]=").contains(text));
}

// A window's shortcuts must not take keys that mark; Tab must reach the spans.
bool ArticleView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isOwnKey(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QAbstractScrollArea::event(event);
}

bool ArticleView::focusNextPrevChild(bool next)
{
    if (!m_session || m_session->set().spanCount() == 0)
        return QAbstractScrollArea::focusNextPrevChild(next);
    const SpanStep step = stepFrom(m_session->set(), m_state.focused, caret(), next);
    setFocusedSpan(step.span);
    if (step.wrapped)
        Q_EMIT hint(next ? tr("From the top again") : tr("From the end again"));
    return true;
}

void ArticleView::keyPressEvent(QKeyEvent *event)
{
    if (handleRelationKey(*event) || handleBoundaryKey(*event) || handleSelectionKey(*event) ||
        handleCaretKey(*event) || handleCommandKey(*event)) {
        event->accept();
        return;
    }
    const LabelKey *const key = isPlain(*event) ? findKey(m_keys, event->text()) : nullptr;
    if (key) {
        const LabelKey found = *key;
        mark(found.layer, found.label);
    } else {
        event->ignore();
    }
}

bool ArticleView::handleSelectionKey(const QKeyEvent &event)
{
    if (!m_session)
        return false;
    const bool hinted = m_selectionKeys->hints().isActive();
    const SelectionKeys::Answer answer = m_selectionKeys->handleKey(event, *m_page, *m_session, selection());
    if (answer.selection)
        selectExactly(*answer.selection);
    if (!answer.message.isEmpty())
        Q_EMIT refused(answer.message);
    if (hinted || m_selectionKeys->hints().isActive()) {
        viewport()->update();
        announce();
    }
    return answer.handled;
}

QList<Hint> ArticleView::hints() const
{
    return m_selectionKeys->hints().hints();
}

bool ArticleView::handleCaretKey(const QKeyEvent &event)
{
    const Range selectionBefore = selection();
    const qsizetype caretBefore = caret();
    if (!m_caret->handle(event, *m_page))
        return false;
    caretChanged(selectionBefore, caretBefore);
    return true;
}

bool ArticleView::handleCommandKey(const QKeyEvent &event)
{
    if (event.matches(QKeySequence::Copy)) {
        copySelection();
        return true;
    }
    if (event.matches(QKeySequence::SelectAll)) {
        select(m_page->layout().text().all());
        return true;
    }
    if (!isPlain(event) || !m_session)
        return false;
    switch (event.key()) {
    case Qt::Key_Delete:
        removeFocused();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_state.focused != 0)
            Q_EMIT attributesRequested(m_state.focused);
        else
            Q_EMIT refused(tr("No span is in focus: Tab goes to the next one."));
        return true;
    case Qt::Key_Period:
        repeatLabel();
        return true;
    case Qt::Key_BracketLeft:
        startBoundary(Boundary::Begin);
        return true;
    case Qt::Key_BracketRight:
        startBoundary(Boundary::End);
        return true;
    default:
        break;
    }
    if (event.text() == u"r")
        startRelation();
    else if (event.text() == u"=")
        takeExactly();
    else
        return false;
    return true;
}

void ArticleView::takeExactly()
{
    m_exact = selection();
    Q_EMIT hint(selection().isEmpty()
                    ? tr("A label's key marks the place at the caret, without width")
                    : tr("A label's key marks the selection exactly, whatever its layer snaps to"));
}

void ArticleView::startBoundary(Boundary boundary)
{
    if (m_session->isReadOnly()) {
        Q_EMIT refused(tr("This project is open for reading only: nothing can be marked or changed."));
        return;
    }
    if (m_state.focused == 0) {
        Q_EMIT refused(tr("No span is in focus: Tab goes to the next one."));
        return;
    }
    endModes();
    m_state.boundary = boundary;
    viewport()->update();
    announce();
}

bool ArticleView::handleBoundaryKey(const QKeyEvent &event)
{
    if (m_state.boundary == Boundary::None)
        return false;
    const bool isArrow = event.key() == Qt::Key_Left || event.key() == Qt::Key_Right;
    if (isArrow && !(event.modifiers() & (Qt::ShiftModifier | Qt::AltModifier))) {
        const Span *const span = m_session ? m_session->set().span(m_state.focused) : nullptr;
        if (!span)
            return false;
        const bool isEnd = m_state.boundary == Boundary::End;
        const qsizetype paragraph =
            m_page->layout().paragraphs().at(isEnd ? span->extent().end : span->extent().begin);
        const bool rightToLeft = m_page->layout().paragraph(paragraph).isRightToLeft();
        const bool forward = (event.key() == Qt::Key_Right) != rightToLeft;
        (void)m_editor->moveBoundary(m_state.focused, isEnd, forward,
                                     event.modifiers() & Qt::ControlModifier);
        return true;
    }
    const bool isModifier = event.key() == Qt::Key_Control || event.key() == Qt::Key_Shift ||
        event.key() == Qt::Key_Alt || event.key() == Qt::Key_AltGr || event.key() == Qt::Key_Meta;
    const bool ends =
        event.key() == Qt::Key_Escape || event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    const bool undoes = event.modifiers() & Qt::ControlModifier; // and other shortcuts leave the mode alone
    if (!isModifier && !undoes)
        endModes();
    return ends || isModifier;
}

void ArticleView::startRelation(const QString &type)
{
    if (!m_session)
        return;
    endModes();
    if (m_session->isReadOnly()) {
        Q_EMIT refused(tr("This project is open for reading only: nothing can be marked or changed."));
        return;
    }
    if (const Result<void> started = m_relation->start(*m_session, m_state.focused, type); !started)
        Q_EMIT refused(started.error().message);
    m_state.numbers = m_relation->numbers();
    viewport()->update();
    announce();
}

bool ArticleView::handleRelationKey(const QKeyEvent &event)
{
    if (!m_relation->isActive() || !m_session)
        return false;
    const RelationMode::Answer answer = m_relation->handleKey(event, *m_session);
    if (!answer.message.isEmpty())
        Q_EMIT refused(answer.message);
    if (answer.choice) {
        finishRelation(answer.choice->type, answer.choice->from, answer.choice->to);
    } else if (answer.cancelled) {
        endModes();
    } else if (answer.handled) {
        m_state.numbers = m_relation->numbers();
        viewport()->update();
        announce();
    }
    return answer.handled;
}

void ArticleView::finishRelation(const QString &type, SpanId from, SpanId to)
{
    endModes();
    (void)m_editor->relate(type, from, to);
}

// Leaves whatever mode the view is in, keeping what was done in it.
void ArticleView::endModes()
{
    if (!m_relation->isActive() && !m_selectionKeys->hints().isActive() && m_state.boundary == Boundary::None)
        return;
    m_relation->cancel();
    m_selectionKeys->leaveHints();
    m_state.numbers.clear();
    m_state.boundary = Boundary::None;
    viewport()->update();
    announce();
}

void ArticleView::copySelection() const
{
    if (!selection().isEmpty())
        QGuiApplication::clipboard()->setText(m_page->layout().text().view(selection()).toString());
}

// Tells what the focused thing is and what keys do with it.
void ArticleView::announce()
{
    const Span *const span = m_session ? m_session->set().span(m_state.focused) : nullptr;
    if (m_relation->isActive())
        Q_EMIT hint(m_relation->hint(*m_session));
    else if (m_selectionKeys->hints().isActive())
        Q_EMIT hint(m_selectionKeys->hint());
    else if (!span)
        Q_EMIT hint({});
    else if (m_state.boundary == Boundary::Begin)
        Q_EMIT hint(
            tr("Begin of \"%1\": ← → move it, with Ctrl by word · Enter or Esc ends").arg(shortQuote(*span)));
    else if (m_state.boundary == Boundary::End)
        Q_EMIT hint(
            tr("End of \"%1\": ← → move it, with Ctrl by word · Enter or Esc ends").arg(shortQuote(*span)));
    else
        Q_EMIT hint(describe(*span, m_session->schemas(), m_session->set()));
}

} // namespace Galley
