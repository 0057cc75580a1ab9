#include "article/hintmode.h"

#include "article/hintcodes.h"

#include <algorithm>

namespace Galley {

namespace {

bool isModifier(int key)
{
    return key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt || key == Qt::Key_AltGr ||
        key == Qt::Key_Meta || key == Qt::Key_CapsLock;
}

} // namespace

void HintMode::start(const QList<Range> &likeliestFirst)
{
    const std::optional<Range> from = m_from; // hints may change between a stretch's begin and its end
    cancel();
    m_from = from;
    const QStringList codes = hintCodes(likeliestFirst.size());
    for (qsizetype i = 0; i < codes.size(); ++i)
        m_hints.append({codes[i], likeliestFirst[i]});
}

void HintMode::cancel()
{
    *this = HintMode();
}

HintMode::Answer HintMode::handleKey(const QKeyEvent &event)
{
    if (isModifier(event.key()))
        return {.handled = true};
    const QString text = event.text();
    const bool plain = !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (plain && text.size() == 1 && text[0].isLetter())
        return typeLetter(text[0]);
    if (event.key() == Qt::Key_Backspace && !m_typed.isEmpty()) {
        m_typed.chop(1);
        return {.handled = true};
    }
    cancel();
    return {.handled = event.key() == Qt::Key_Escape || event.key() == Qt::Key_Backspace};
}

HintMode::Answer HintMode::typeLetter(QChar letter)
{
    m_typed += letter.toLower();
    const QList<Hint> left = hints();
    if (left.isEmpty()) {
        cancel();
        return {.handled = true};
    }
    if (left.first().code == m_typed)
        return choose(left.first().range, letter.isUpper());
    return {.handled = true};
}

HintMode::Answer HintMode::choose(Range range, bool asBegin)
{
    if (asBegin && !m_from) {
        m_from = range;
        m_typed.clear();
        return {.handled = true};
    }
    if (m_from)
        range = {std::min(m_from->begin, range.begin), std::max(m_from->end, range.end)};
    cancel();
    return {.handled = true, .selection = range};
}

QList<Hint> HintMode::hints() const
{
    QList<Hint> left;
    std::ranges::copy_if(m_hints, std::back_inserter(left),
                         [&](const Hint &hint) { return hint.code.startsWith(m_typed); });
    return left;
}

} // namespace Galley
