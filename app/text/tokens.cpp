#include "text/tokens.h"

#include "text/lines.h"
#include "text/tokenizer.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace Galley {

namespace {

// The tokens near a unit, and the stretch of text they were taken from.
struct Nearby
{
    Utf16Range window;
    std::vector<UnitToken> tokens; // in units of the whole text
};

std::vector<UnitToken> tokensIn(QStringView text, Utf16Range part)
{
    std::vector<UnitToken> tokens = tokenizeLine(text.sliced(part.begin, part.length()));
    for (UnitToken &token : tokens) {
        token.range.begin += part.begin;
        token.range.end += part.begin;
    }
    return tokens;
}

Nearby tokensNear(QStringView text, qsizetype unit)
{
    const Utf16Range window = windowAround(text, unit);
    return {window, tokensIn(text, window)};
}

bool isWord(const UnitToken &token)
{
    return token.kind == Token::Kind::Word || token.kind == Token::Kind::Number;
}

// The line after (before) the one that a window lies in, or the next part of a long one.
std::optional<qsizetype> unitAfter(QStringView text, Utf16Range window)
{
    if (window.end >= text.size())
        return {};
    return isLineEnd(text[window.end]) ? nextLineBegin(text, window.end) : window.end + 1;
}

std::optional<qsizetype> unitBefore(Utf16Range window)
{
    if (window.begin == 0)
        return {};
    return window.begin - 1;
}

qsizetype graphemeEdge(const ArticleText &text, qsizetype offset, bool forward)
{
    const QStringView string = text.string();
    const qsizetype unit = text.toUtf16(offset);
    Utf16Range part = windowAround(string, unit);
    // The line's end is a character, too: CRLF is one.
    part.begin = std::max<qsizetype>(0, part.begin - 2);
    part.end = std::min(string.size(), part.end + 2);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, string.data() + part.begin, part.length());
    finder.setPosition(unit - part.begin);
    const qsizetype edge = forward ? finder.toNextBoundary() : finder.toPreviousBoundary();
    return edge < 0 ? offset : text.toCodePoints(part.begin + edge);
}

} // namespace

QList<Token> tokensOf(const ArticleText &text, Range range)
{
    const QStringView string = text.string();
    const Utf16Range wanted = text.toUtf16(range);
    QList<Token> result;
    for (qsizetype at = wanted.begin; at < wanted.end;) {
        const Utf16Range line = lineAround(string, at);
        for (const UnitToken &token : tokensIn(string, line)) {
            if (token.range.end > wanted.begin && token.range.begin < wanted.end)
                result.append(Token{token.kind, text.toCodePoints(token.range)});
        }
        at = nextLineBegin(string, line.end);
    }
    return result;
}

Range wordAt(const ArticleText &text, qsizetype offset)
{
    const qsizetype unit = text.toUtf16(offset);
    const UnitToken *best = nullptr;
    const Nearby near = tokensNear(text.string(), unit);
    for (const UnitToken &token : near.tokens) {
        if (token.range.begin > unit)
            break;
        if (token.range.end < unit)
            continue;
        // At the edge between two tokens a word wins, then the one that begins there.
        if (!best || !isWord(*best) || isWord(token))
            best = &token;
    }
    return best ? text.toCodePoints(best->range) : Range{offset, offset};
}

qsizetype nextTokenEnd(const ArticleText &text, qsizetype offset)
{
    const QStringView string = text.string();
    const qsizetype unit = text.toUtf16(offset);
    for (std::optional<qsizetype> at = unit; at;) {
        const Nearby near = tokensNear(string, *at);
        for (const UnitToken &token : near.tokens) {
            if (token.range.end > unit)
                return text.toCodePoints(token.range.end);
        }
        at = unitAfter(string, near.window);
    }
    return text.length();
}

qsizetype previousTokenBegin(const ArticleText &text, qsizetype offset)
{
    const QStringView string = text.string();
    const qsizetype unit = text.toUtf16(offset);
    for (std::optional<qsizetype> at = unit; at;) {
        const Nearby near = tokensNear(string, *at);
        for (auto token = near.tokens.rbegin(); token != near.tokens.rend(); ++token) {
            if (token->range.begin < unit)
                return text.toCodePoints(token->range.begin);
        }
        at = unitBefore(near.window);
    }
    return 0;
}

qsizetype nextGrapheme(const ArticleText &text, qsizetype offset)
{
    return graphemeEdge(text, std::clamp<qsizetype>(offset, 0, text.length()), true);
}

qsizetype previousGrapheme(const ArticleText &text, qsizetype offset)
{
    return graphemeEdge(text, std::clamp<qsizetype>(offset, 0, text.length()), false);
}

} // namespace Galley
