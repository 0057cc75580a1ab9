#include "article/articlepage.h"
#include "article/articleview.h"
#include "article/boundarymode.h"
#include "article/caret.h"
#include "article/relationdrag.h"
#include "article/relationmode.h"
#include "article/spaneditor.h"
#include "article/spannavigation.h"
#include "common/latinkey.h"

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

bool isEnter(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

} // namespace

bool ArticleView::isOwnKey(const QKeyEvent &event) const
{
    if (event.matches(QKeySequence::Undo) && m_boundary->isChanged())
        return true; // takes back what is being tried
    if (m_textKeys.command(event))
        return true;
    if (!isPlain(event))
        return false;
    if (m_selectionKeys->ownsForHints(event))
        return true;
    if (event.key() == Qt::Key_Escape)
        return isInMode();
    if (isEnter(event))
        return true;
    const QString text = event.text();
    return text.size() == 1 && (m_relation->isActive() || findKey(m_keys, text));
}

// Letters of another script count as those in their places, unless they are keys themselves.
QKeyEvent ArticleView::inLatin(const QKeyEvent &event) const
{
    const QString latin = latinText(event);
    const bool isKey =
        !m_selectionKeys->hints().isActive() && (findKey(m_keys, event.text()) || m_textKeys.command(event));
    return QKeyEvent(event.type(), event.key(), event.modifiers(),
                     latin.isEmpty() || isKey ? event.text() : latin, event.isAutoRepeat(),
                     quint16(event.count()));
}

// A window's shortcuts must not take keys that mark; Tab must reach the spans.
bool ArticleView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isOwnKey(inLatin(*static_cast<QKeyEvent *>(event)))) {
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
    event->setAccepted(handleKey(inLatin(*event)));
}

bool ArticleView::handleKey(const QKeyEvent &event)
{
    return handleRelationKey(event) || handleBoundaryKey(event) || handleShapeKey(event) ||
        handleHintKey(event) || handleCaretKey(event) || handleCommandKey(event) || handleLabelKey(event);
}

bool ArticleView::handleLabelKey(const QKeyEvent &event)
{
    const LabelKey *const key = isPlain(event) ? findKey(m_keys, event.text()) : nullptr;
    if (!key)
        return false;
    const LabelKey found = *key; // marking may change the keys
    if (m_relabelling)
        relabel(found.layer, found.label);
    else
        mark(found.layer, found.label);
    return true;
}

bool ArticleView::handleHintKey(const QKeyEvent &event)
{
    if (!m_session || !m_selectionKeys->hints().isActive())
        return false;
    const bool isLetter = m_selectionKeys->ownsForHints(event);
    if (!isLetter && m_textKeys.command(event) == TextCommand::Hints)
        return false; // they go on to all words
    const SelectionKeys::Answer answer = m_selectionKeys->handleHintKey(event);
    takeSelection(answer, true);
    return answer.handled;
}

void ArticleView::takeSelection(const SelectionKeys::Answer &answer, bool hinted)
{
    if (answer.selection)
        selectExactly(*answer.selection);
    if (!answer.message.isEmpty())
        Q_EMIT refused(answer.message);
    if (hinted || m_selectionKeys->hints().isActive()) {
        viewport()->update();
        announce();
    }
}

void ArticleView::selectBy(SelectionKeys::Command command)
{
    if (!m_session)
        return;
    if (m_pieceOf == 0)
        endModes();
    takeSelection(m_selectionKeys->run(command, *m_page, *m_session, selection()), false);
}

void ArticleView::growSelection()
{
    selectBy(SelectionKeys::Command::Grow);
}

void ArticleView::shrinkSelection()
{
    selectBy(SelectionKeys::Command::Shrink);
}

void ArticleView::showHints()
{
    selectBy(SelectionKeys::Command::Hints);
}

void ArticleView::goToMention(bool next)
{
    selectBy(next ? SelectionKeys::Command::Next : SelectionKeys::Command::Previous);
}

QList<Hint> ArticleView::hints() const
{
    return m_selectionKeys->hints().hints();
}

bool ArticleView::handleCaretKey(const QKeyEvent &event)
{
    const Range selectionBefore = selection();
    const qsizetype caretBefore = caret();
    // Alt with Shift selects as Shift does, and a mark takes just that.
    const bool exactly = event.modifiers().testFlags(Qt::AltModifier | Qt::ShiftModifier);
    const QKeyEvent plain(event.type(), event.key(), event.modifiers() & ~Qt::AltModifier);
    if (!m_caret->handle(exactly ? plain : event, *m_page))
        return false;
    caretChanged(selectionBefore, caretBefore);
    if (exactly)
        m_exact = selection();
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
    if (!m_session)
        return false;
    if (isPlain(event) && isEnter(event)) {
        if (m_state.focused != 0)
            Q_EMIT attributesRequested(m_state.focused);
        else
            Q_EMIT refused(tr("No span is in focus: Tab goes to the next one."));
        return true;
    }
    const std::optional<TextCommand> command = m_textKeys.command(event);
    if (command)
        run(*command);
    return command.has_value();
}

void ArticleView::run(TextCommand command)
{
    const auto take = [this](SelectionKeys::Command how) {
        const bool hinted = m_selectionKeys->hints().isActive();
        takeSelection(m_selectionKeys->run(how, *m_page, *m_session, selection()), hinted);
    };
    switch (command) {
    case TextCommand::Remove:
        return removeFocused();
    case TextCommand::Repeat:
        return repeatLabel();
    case TextCommand::Relate:
        return startRelation();
    case TextCommand::MarkEverywhere:
        Q_EMIT everywhereRequested();
        return;
    case TextCommand::MoveBegin:
    case TextCommand::MoveEnd:
        return startBoundary(command == TextCommand::MoveEnd);
    case TextCommand::AddPiece:
        return startPiece();
    case TextCommand::RemovePiece:
        return removePiece();
    case TextCommand::Relabel:
        return startRelabel();
    case TextCommand::Exactly:
        return takeExactly();
    case TextCommand::Grow:
        return take(SelectionKeys::Command::Grow);
    case TextCommand::Shrink:
        return take(SelectionKeys::Command::Shrink);
    case TextCommand::Hints:
        return take(SelectionKeys::Command::Hints);
    case TextCommand::NextMention:
        return take(SelectionKeys::Command::Next);
    case TextCommand::PreviousMention:
        return take(SelectionKeys::Command::Previous);
    }
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

bool ArticleView::isInMode() const
{
    return m_relation->isActive() || m_selectionKeys->hints().isActive() || m_boundary->isActive() ||
        m_relationDrag->isActive() || m_pieceOf != 0 || m_relabelling;
}

// Leaves whatever mode the view is in, keeping what was done in it.
void ArticleView::endModes()
{
    if (!isInMode())
        return;
    m_relation->cancel();
    m_relationDrag->cancel();
    m_selectionKeys->leaveHints();
    m_state.numbers.clear();
    m_pieceOf = 0;
    m_relabelling = false;
    keepBoundary();
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
        Q_EMIT hint(m_selectionKeys->hint(m_textKeys.word(TextCommand::Hints)));
    else if (!span)
        Q_EMIT hint({});
    else if (m_boundary->isActive())
        Q_EMIT hint(m_boundary->hint(*m_session));
    else if (m_pieceOf != 0)
        Q_EMIT hint(tr("Select what else belongs to \"%1\", then %2 or Enter · Esc cancels")
                        .arg(shortQuote(*span), m_textKeys.word(TextCommand::AddPiece)));
    else if (m_relabelling)
        Q_EMIT hint(tr("Another label for \"%1\": its key · Esc cancels").arg(shortQuote(*span)));
    else
        Q_EMIT hint(describe(*span, m_session->schemas(), m_session->set()));
}

} // namespace Galley
