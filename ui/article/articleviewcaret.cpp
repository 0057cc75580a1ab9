#include "article/articleview.h"

#include "article/articlepage.h"
#include "article/articlespeech.h"
#include "article/caret.h"
#include "article/overviewstrip.h"
#include "article/relationmode.h"

#include <QGuiApplication>
#include <QStyleHints>

#include <algorithm>

// Where the reader is: the caret, what is selected, and the span in focus.
namespace Galley {

qsizetype ArticleView::caret() const
{
    return m_caret->position();
}

Range ArticleView::selection() const
{
    return m_caret->selection();
}

void ArticleView::setCaret(qsizetype offset)
{
    moveCaret(m_page->layout().paragraphs().clamped(offset), false);
}

void ArticleView::select(Range range)
{
    const Range before = selection();
    const qsizetype caretBefore = caret();
    const Paragraphs &paragraphs = m_page->layout().paragraphs();
    m_caret->select(paragraphs.clamped(range.begin), paragraphs.clamped(range.end));
    caretChanged(before, caretBefore);
}

void ArticleView::selectExactly(Range range)
{
    select(range);
    m_exact = selection();
}

void ArticleView::moveCaret(qsizetype offset, bool keepAnchor)
{
    const Range before = selection();
    const qsizetype caretBefore = caret();
    m_caret->set(offset, keepAnchor);
    caretChanged(before, caretBefore);
}

// After the caret was moved by whatever means: shows it, focuses what it stands in, tells.
void ArticleView::caretChanged(Range selectionBefore, qsizetype caretBefore)
{
    if (selection().isEmpty()) {
        const QList<SpanId> here = spansAt(caret());
        if (!here.contains(m_state.focused))
            focusSpan(here.value(0));
    } else {
        focusSpan(0);
    }
    m_page->reveal({caret(), caret()});
    relayout();
    restartBlinking();
    viewport()->update();
    if (caret() != caretBefore) {
        Q_EMIT caretMoved(caret());
        m_speech->caretMoved();
    }
    if (selection() != selectionBefore) {
        m_exact.reset();
        Q_EMIT selectionChanged();
        m_speech->selectionChanged();
    }
}

SpanId ArticleView::focusedSpan() const
{
    return m_state.focused;
}

void ArticleView::setFocusedSpan(SpanId id)
{
    const Span *const span = m_session ? m_session->set().span(id) : nullptr;
    focusSpan(span ? id : 0);
    if (!span)
        return;
    const qsizetype caretBefore = caret();
    const Range selectionBefore = selection();
    if (!span->extent().contains(caret()))
        m_caret->set(span->extent().begin);
    m_page->reveal(span->extent());
    caretChanged(selectionBefore, caretBefore);
}

void ArticleView::focusSpan(SpanId id)
{
    if (id == m_state.focused || m_pieceOf != 0)
        return;
    m_relabelling = false;
    keepBoundary();
    m_relation->cancel();
    m_state.numbers.clear();
    m_state.focused = id;
    const Span *const span = m_session ? m_session->set().span(id) : nullptr;
    m_overview->setFocused(span ? span->extent() : Range());
    updateBright();
    viewport()->update();
    Q_EMIT spanFocused(id);
    announce();
}

QList<SpanId> ArticleView::spansAt(qsizetype offset) const
{
    if (!m_session)
        return {};
    std::vector<SpanIndex::Entry> entries = m_session->set().index().touching({offset, offset + 1});
    std::erase_if(entries, [&](const SpanIndex::Entry &entry) {
        return !entry.extent.contains(offset) && entry.extent != Range{offset, offset};
    });
    std::ranges::stable_sort(entries, {},
                             [](const SpanIndex::Entry &entry) { return entry.extent.length(); });
    QList<SpanId> spans;
    for (const SpanIndex::Entry &entry : entries)
        spans.append(entry.id);
    return spans;
}

void ArticleView::restartBlinking()
{
    m_state.caretVisible = hasFocus();
    const int flash = QGuiApplication::styleHints()->cursorFlashTime();
    if (hasFocus() && flash > 0)
        m_blink.start(flash / 2, this);
    else
        m_blink.stop();
}

void ArticleView::updateCaret()
{
    viewport()->update(m_page->caretRect(caret()).adjusted(-2, -1, 2, 1).toAlignedRect());
}

void ArticleView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    restartBlinking();
    updateCaret();
}

void ArticleView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    restartBlinking();
    updateCaret();
}

QVariant ArticleView::inputMethodQuery(Qt::InputMethodQuery query) const
{
    const ArticleLayout &layout = m_page->layout();
    if (query == Qt::ImCursorRectangle)
        return m_page->caretRect(caret()).translated(viewport()->pos()).toAlignedRect();
    if (query == Qt::ImReadOnly)
        return true;
    if (query == Qt::ImCurrentSelection)
        return layout.text().view(selection()).toString();
    if (m_page->isEmpty())
        return QAbstractScrollArea::inputMethodQuery(query);
    const Paragraph &paragraph = layout.paragraphs()[layout.paragraphs().at(caret())];
    if (query == Qt::ImSurroundingText)
        return layout.text().view(paragraph.range).toString();
    if (query == Qt::ImCursorPosition)
        return layout.text().toUtf16(caret()) - paragraph.utf16.begin;
    return QAbstractScrollArea::inputMethodQuery(query);
}

} // namespace Galley
