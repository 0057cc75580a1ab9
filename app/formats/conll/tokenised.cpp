#include "formats/conll/tokenised.h"

#include "text/sentences.h"
#include "text/tokens.h"

#include <algorithm>

namespace Galley {

namespace {

// Edges of ranges, ascending.
QList<qsizetype> edgesOf(const QList<Range> &ranges)
{
    QList<qsizetype> edges;
    for (const Range &range : ranges)
        edges << range.begin << range.end;
    std::ranges::sort(edges);
    return edges;
}

// What stands between white space in a stretch of text.
QList<Range> betweenSpace(const ArticleText &text, Range range)
{
    const Utf16Range units = text.toUtf16(range);
    const QStringView string = text.view(range);
    if (!string.isEmpty() && std::ranges::none_of(string, [](QChar c) { return c.isSpace(); }))
        return {range};
    QList<Range> parts;
    for (qsizetype begin = 0; begin < string.size();) {
        qsizetype end = begin;
        while (end < string.size() && !string[end].isSpace())
            ++end;
        if (end > begin)
            parts.append(text.toCodePoints(Utf16Range{units.begin + begin, units.begin + end}));
        begin = end + 1;
    }
    return parts;
}

Tokenised spacedTokens(const ArticleText &text)
{
    Tokenised result;
    for (const Utf16Range line : linesOf(text.string())) {
        const QList<Range> tokens = betweenSpace(text, text.toCodePoints(line));
        if (tokens.isEmpty())
            continue;
        result.sentences.append(result.tokens.size());
        result.tokens += tokens;
    }
    return result;
}

} // namespace

qsizetype Tokenised::sentenceOf(qsizetype token) const
{
    return std::ranges::upper_bound(sentences, token) - sentences.begin() - 1;
}

qsizetype Tokenised::tokenFrom(qsizetype offset) const
{
    return std::ranges::upper_bound(tokens, offset, {}, &Range::end) - tokens.begin();
}

Range Tokenised::tokensIn(Range range) const
{
    const qsizetype begin = tokenFrom(range.begin);
    const qsizetype end = std::ranges::lower_bound(tokens, range.end, {}, &Range::begin) - tokens.begin();
    return {begin, std::max(begin, end)};
}

Tokenised tokenise(const ArticleText &text, TokenRule rule)
{
    if (rule == TokenRule::Spaces)
        return spacedTokens(text);
    const QList<Range> sentences = sentencesOf(text, text.all());
    Tokenised result;
    qsizetype next = 0; // sentence that has not begun
    for (const Token &token : tokensOf(text, text.all())) {
        const bool begins = next < sentences.size() && token.range.begin >= sentences[next].begin;
        if (begins || result.tokens.isEmpty())
            result.sentences.append(result.tokens.size());
        while (next < sentences.size() && token.range.begin >= sentences[next].begin)
            ++next;
        result.tokens += betweenSpace(text, token.range);
    }
    return result;
}

Tokenised cutAt(const Tokenised &text, const QList<Range> &ranges)
{
    const QList<qsizetype> edges = edgesOf(ranges);
    auto edge = edges.begin();
    Tokenised result;
    qsizetype sentence = 0;
    for (qsizetype i = 0; i < text.tokens.size(); ++i) {
        if (sentence < text.sentences.size() && text.sentences[sentence] == i) {
            result.sentences.append(result.tokens.size());
            ++sentence;
        }
        Range rest = text.tokens[i];
        for (; edge != edges.end() && *edge < rest.end; ++edge) {
            if (*edge > rest.begin) {
                result.tokens.append({rest.begin, *edge});
                rest.begin = *edge;
            }
        }
        result.tokens.append(rest);
    }
    return result;
}

Tokenised joinOver(const Tokenised &text, const QList<Range> &ranges)
{
    // How many ranges cross into each sentence from the one before, as differences.
    std::vector<qsizetype> crossing(size_t(text.sentences.size()) + 1);
    for (const Range &range : ranges) {
        const Range tokens = text.tokensIn(range);
        if (tokens.isEmpty())
            continue;
        ++crossing[size_t(text.sentenceOf(tokens.begin)) + 1];
        --crossing[size_t(text.sentenceOf(tokens.end - 1)) + 1];
    }
    Tokenised result{text.tokens, {}};
    qsizetype open = 0;
    for (qsizetype i = 0; i < text.sentences.size(); ++i) {
        open += crossing[size_t(i)];
        if (open == 0)
            result.sentences.append(text.sentences[i]);
    }
    return result;
}

Fit fit(Range range, const Tokenised &text, PartialPolicy policy)
{
    Range touched = text.tokensIn(range);
    if (range.isEmpty() || touched.isEmpty())
        return {Fit::Kind::NoToken};
    const Range first = text.tokens[touched.begin];
    const Range last = text.tokens[touched.end - 1];
    const Range inner{std::max(range.begin, first.begin), std::min(range.end, last.end)};
    const bool partBegin = inner.begin > first.begin;
    const bool partEnd = inner.end < last.end;
    if ((!partBegin && !partEnd) || policy == PartialPolicy::Split)
        return {inner == range ? Fit::Kind::Exact : Fit::Kind::Trimmed, inner};
    if (policy == PartialPolicy::Expand)
        return {Fit::Kind::Changed, {first.begin, last.end}};
    touched = {touched.begin + (partBegin ? 1 : 0), touched.end - (partEnd ? 1 : 0)};
    if (policy == PartialPolicy::Drop || touched.isEmpty())
        return {Fit::Kind::Dropped};
    return {Fit::Kind::Changed, {text.tokens[touched.begin].begin, text.tokens[touched.end - 1].end}};
}

} // namespace Galley
