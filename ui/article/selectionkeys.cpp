#include "article/selectionkeys.h"

#include "article/mentions.h"

#include <algorithm>

namespace Galley {

namespace {

bool isPlain(const QKeyEvent &event)
{
    return !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
}

// Of whole paragraphs: where a line begins and ends on the page depends on its direction.
Range visibleRange(ArticlePage &page)
{
    Range range;
    page.forEachVisible([&](qsizetype index, qreal) {
        const Range paragraph = page.layout().paragraphs()[index].range;
        range = range.isEmpty() ? paragraph : Range{range.begin, paragraph.end};
    });
    return range;
}

// Hints stand on what can be seen whole.
QList<Range> inView(QList<Range> ranges, ArticlePage &page)
{
    const QRectF view(QPointF(), QSizeF(page.viewport()));
    ranges.removeIf([&](Range range) { return !view.contains(page.characterRect(range.begin)); });
    return ranges;
}

} // namespace

bool SelectionKeys::ownsForHints(const QKeyEvent &event) const
{
    return m_hints.isActive() && isPlain(event) &&
        (event.key() == Qt::Key_Escape || (event.text().size() == 1 && event.text()[0].isLetter()));
}

SelectionKeys::Answer SelectionKeys::run(Command command, ArticlePage &page, const Session &session,
                                         Range selection)
{
    if (page.isEmpty())
        return {};
    switch (command) {
    case Command::Grow:
        return {.handled = true, .selection = m_growth.grow(session.article().text, selection)};
    case Command::Shrink:
        return {.handled = true, .selection = m_growth.shrink(selection)};
    case Command::Hints:
        return m_hints.isActive() ? showWords(page, selection) : showMentions(page, session, selection);
    case Command::Next:
    case Command::Previous:
        break;
    }
    return step(session, selection, command == Command::Next);
}

SelectionKeys::Answer SelectionKeys::handleHintKey(const QKeyEvent &event)
{
    const HintMode::Answer answer = m_hints.handleKey(event);
    return {.handled = answer.handled, .selection = answer.selection};
}

SelectionKeys::Answer SelectionKeys::showMentions(ArticlePage &page, const Session &session, Range selection)
{
    const QList<Range> mentions = inView(
        likelyMentions(session.article().text, session.set(), visibleRange(page), selection.end), page);
    m_hints.start(mentions.isEmpty()
                      ? inView(allWords(page.layout().text(), visibleRange(page), selection.end), page)
                      : mentions);
    if (m_hints.isActive())
        return {.handled = true};
    return {.handled = true, .message = tr("There is no word in view to put a hint on.")};
}

SelectionKeys::Answer SelectionKeys::showWords(ArticlePage &page, Range selection)
{
    m_hints.start(inView(allWords(page.layout().text(), visibleRange(page), selection.end), page));
    return {.handled = true};
}

SelectionKeys::Answer SelectionKeys::step(const Session &session, Range selection, bool after) const
{
    const std::optional<Range> mention =
        mentionBeside(session.article().text, session.set(), selection, after);
    if (mention)
        return {.handled = true, .selection = mention};
    return {.handled = true,
            .message = after ? tr("No likely mention without a mark follows.")
                             : tr("No likely mention without a mark stands before this.")};
}

QString SelectionKeys::hint(const QString &every) const
{
    if (m_hints.from())
        return tr("Type where the stretch ends · %1 shows every word · Esc leaves").arg(every);
    return tr("Type a hint to select it, with Shift to begin a stretch there · %1 shows every word · Esc "
              "leaves")
        .arg(every);
}

} // namespace Galley
