#include "search/wordedges.h"

#include "text/lines.h"

#include <algorithm>

namespace Galley {

namespace {

constexpr qsizetype LongestEnding = 3;
constexpr qsizetype LongestArticle = 2;

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'\u2019';
}

bool areLetters(QStringView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return c.isLetter(); });
}

// Most edges need no tokens: no token has white space in it, nor ends with such a sign before white space.
bool isPlainBegin(QStringView text, qsizetype unit)
{
    return unit == 0 || text[unit - 1].isSpace();
}

bool isPlainEnd(QStringView text, qsizetype unit)
{
    if (unit == text.size() || text[unit].isSpace())
        return true;
    return QStringView(u",;:!?").contains(text[unit]) &&
        (unit + 1 == text.size() || text[unit + 1].isSpace());
}

} // namespace

const UnitToken *WordEdges::tokenAt(qsizetype unit)
{
    if (unit < m_line.begin || unit >= m_line.end) {
        m_line = lineAround(m_text, unit);
        m_tokens = tokenizeLine(m_text.sliced(m_line.begin, m_line.length()));
        for (UnitToken &token : m_tokens)
            token.range = {token.range.begin + m_line.begin, token.range.end + m_line.begin};
    }
    const auto after = std::ranges::upper_bound(m_tokens, unit, {},
                                                [](const UnitToken &token) { return token.range.begin; });
    return after == m_tokens.begin() ? nullptr : &*std::prev(after);
}

bool WordEdges::beginsAt(qsizetype unit)
{
    if (isPlainBegin(m_text, unit))
        return true;
    const UnitToken *const token = tokenAt(unit);
    if (!token || token->range.end <= unit || token->range.begin == unit)
        return true;
    const QStringView before = m_text.sliced(token->range.begin, unit - 1 - token->range.begin);
    return isApostrophe(m_text[unit - 1]) && before.size() <= LongestArticle && areLetters(before) &&
        before.back().isLower();
}

bool WordEdges::endsAt(qsizetype unit)
{
    if (unit == 0 || isPlainEnd(m_text, unit))
        return true;
    const UnitToken *const token = tokenAt(unit - 1);
    if (!token || token->range.end <= unit)
        return true;
    const QStringView after = m_text.sliced(unit, token->range.end - unit);
    return isApostrophe(after.front()) && after.size() <= LongestEnding + 1 && areLetters(after.sliced(1));
}

qsizetype WordEdges::endAround(qsizetype unit)
{
    const UnitToken *const token = unit > 0 ? tokenAt(unit - 1) : nullptr;
    return token ? std::max(unit, token->range.end) : unit;
}

} // namespace Galley
