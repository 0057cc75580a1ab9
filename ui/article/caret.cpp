#include "article/caret.h"

#include "text/tokens.h"

#include <algorithm>

namespace Galley {

namespace {

qsizetype toOffset(const ArticleLayout &layout, qsizetype paragraph, qsizetype unit)
{
    return layout.text().toCodePoints(layout.paragraphs()[paragraph].utf16.begin + unit);
}

qsizetype toUnit(const ArticleLayout &layout, qsizetype paragraph, qsizetype offset)
{
    return layout.text().toUtf16(offset) - layout.paragraphs()[paragraph].utf16.begin;
}

// The nearest paragraph with text before or after one, or -1.
qsizetype neighbour(const Paragraphs &paragraphs, qsizetype index, int direction)
{
    for (index += direction; index >= 0 && index < paragraphs.count(); index += direction) {
        if (!paragraphs[index].range.isEmpty())
            return index;
    }
    return -1;
}

qsizetype horizontal(ArticleLayout &layout, qsizetype offset, bool right)
{
    const qsizetype index = layout.paragraphs().at(offset);
    const ParagraphLayout &paragraph = layout.paragraph(index);
    const auto unit = int(toUnit(layout, index, offset));
    // Qt stops inside of graphemes in right-to-left text.
    const QTextLayout &text = paragraph.text();
    int moved = unit;
    do {
        const int from = moved;
        moved = right ? text.rightCursorPosition(from) : text.leftCursorPosition(from);
        if (moved == from)
            break;
    } while (!text.isValidCursorPosition(moved));
    if (moved != unit)
        return toOffset(layout, index, moved);
    const bool forward = right != paragraph.isRightToLeft();
    const qsizetype next = neighbour(layout.paragraphs(), index, forward ? 1 : -1);
    if (next < 0)
        return offset;
    const Range range = layout.paragraphs()[next].range;
    return forward ? range.begin : range.end;
}

qsizetype byToken(ArticleLayout &layout, qsizetype offset, bool right)
{
    const bool rightToLeft = layout.paragraph(layout.paragraphs().at(offset)).isRightToLeft();
    const bool forward = right != rightToLeft;
    return forward ? nextTokenEnd(layout.text(), offset) : previousTokenBegin(layout.text(), offset);
}

qsizetype lineEdge(ArticleLayout &layout, qsizetype offset, bool end)
{
    const qsizetype index = layout.paragraphs().at(offset);
    const ParagraphLayout &paragraph = layout.paragraph(index);
    const qsizetype number = paragraph.lineOf(toUnit(layout, index, offset));
    const QTextLine line = paragraph.text().lineAt(int(number));
    int unit = line.textStart() + (end ? line.textLength() : 0);
    if (end && number + 1 < qsizetype(paragraph.lines().size()))
        unit = paragraph.text().previousCursorPosition(unit); // else it would be the next line's start
    return toOffset(layout, index, unit);
}

} // namespace

Range Caret::selection() const
{
    return {std::min(m_anchor, m_position), std::max(m_anchor, m_position)};
}

void Caret::set(qsizetype position, bool keepAnchor)
{
    m_position = position;
    if (!keepAnchor)
        m_anchor = position;
    m_x.reset();
}

void Caret::select(qsizetype anchor, qsizetype position)
{
    m_anchor = anchor;
    m_position = position;
    m_x.reset();
}

bool Caret::handle(const QKeyEvent &event, ArticlePage &page)
{
    struct Binding
    {
        QKeySequence::StandardKey move;
        QKeySequence::StandardKey select;
        Motion motion;
    };

    static constexpr Binding bindings[] = {
        {QKeySequence::MoveToPreviousChar, QKeySequence::SelectPreviousChar, Motion::Left},
        {QKeySequence::MoveToNextChar, QKeySequence::SelectNextChar, Motion::Right},
        {QKeySequence::MoveToPreviousWord, QKeySequence::SelectPreviousWord, Motion::TokenLeft},
        {QKeySequence::MoveToNextWord, QKeySequence::SelectNextWord, Motion::TokenRight},
        {QKeySequence::MoveToPreviousLine, QKeySequence::SelectPreviousLine, Motion::Up},
        {QKeySequence::MoveToNextLine, QKeySequence::SelectNextLine, Motion::Down},
        {QKeySequence::MoveToStartOfLine, QKeySequence::SelectStartOfLine, Motion::LineStart},
        {QKeySequence::MoveToEndOfLine, QKeySequence::SelectEndOfLine, Motion::LineEnd},
        {QKeySequence::MoveToPreviousPage, QKeySequence::SelectPreviousPage, Motion::PageUp},
        {QKeySequence::MoveToNextPage, QKeySequence::SelectNextPage, Motion::PageDown},
        {QKeySequence::MoveToStartOfDocument, QKeySequence::SelectStartOfDocument, Motion::Start},
        {QKeySequence::MoveToEndOfDocument, QKeySequence::SelectEndOfDocument, Motion::End},
    };
    if (page.isEmpty())
        return false;
    for (const Binding &binding : bindings) {
        const bool select = event.matches(binding.select);
        if (!select && !event.matches(binding.move))
            continue;
        const bool keepsX = binding.motion == Motion::Up || binding.motion == Motion::Down ||
            binding.motion == Motion::PageUp || binding.motion == Motion::PageDown;
        const std::optional<qreal> x =
            keepsX ? m_x.value_or(page.caretRect(m_position).left()) : std::optional<qreal>();
        m_x = x;
        const bool leaves =
            hasSelection() && !select && (binding.motion == Motion::Left || binding.motion == Motion::Right);
        set(leaves ? selectionEdge(binding.motion == Motion::Right, page) : moved(binding.motion, page),
            select);
        m_x = x;
        return true;
    }
    return false;
}

qsizetype Caret::moved(Motion motion, ArticlePage &page)
{
    ArticleLayout &layout = page.layout();
    switch (motion) {
    case Motion::Left:
    case Motion::Right:
        return horizontal(layout, m_position, motion == Motion::Right);
    case Motion::TokenLeft:
    case Motion::TokenRight:
        return byToken(layout, m_position, motion == Motion::TokenRight);
    case Motion::Up:
    case Motion::Down:
        return nextLine(page, motion == Motion::Down ? 1 : -1);
    case Motion::LineStart:
    case Motion::LineEnd:
        return lineEdge(layout, m_position, motion == Motion::LineEnd);
    case Motion::PageUp:
        return vertical(page, -page.viewport().height() * 0.9);
    case Motion::PageDown:
        return vertical(page, page.viewport().height() * 0.9);
    case Motion::Start:
        return layout.paragraphs().clamped(0);
    case Motion::End:
        return layout.paragraphs().clamped(layout.text().length());
    }
    return m_position;
}

// Where left and right go from a selection: only out of it.
qsizetype Caret::selectionEdge(bool right, ArticlePage &page) const
{
    ArticleLayout &layout = page.layout();
    const bool rightToLeft = layout.paragraph(layout.paragraphs().at(m_position)).isRightToLeft();
    return right != rightToLeft ? selection().end : selection().begin;
}

qsizetype Caret::nextLine(ArticlePage &page, int direction)
{
    ArticleLayout &layout = page.layout();
    qsizetype index = layout.paragraphs().at(m_position);
    qsizetype line = layout.paragraph(index).lineOf(toUnit(layout, index, m_position)) + direction;
    if (line < 0 || line >= qsizetype(layout.paragraph(index).lines().size())) {
        index = neighbour(layout.paragraphs(), index, direction);
        if (index < 0)
            return m_position;
        line = direction > 0 ? 0 : qsizetype(layout.paragraph(index).lines().size()) - 1;
    }
    return toOffset(layout, index, layout.paragraph(index).positionOn(line, *m_x - page.columnLeft()));
}

// A page away; the page scrolls along, so that the caret keeps its place in the window.
qsizetype Caret::vertical(ArticlePage &page, qreal dy)
{
    ArticleLayout &layout = page.layout();
    const qsizetype paragraph = layout.paragraphs().at(m_position);
    const LayoutPlace place = page.walk({paragraph, layout.caretRect(m_position).center().y()}, dy);
    page.scrollBy(dy);
    return layout.offsetAt(place, *m_x - page.columnLeft());
}

} // namespace Galley
