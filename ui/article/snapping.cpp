#include "article/snapping.h"

#include "text/tokens.h"

namespace Galley {

namespace {

bool isSpaceAt(const ArticleText &text, qsizetype offset)
{
    return text.string()[text.toUtf16(offset)].isSpace();
}

Range trimmed(const ArticleText &text, Range range)
{
    while (!range.isEmpty() && isSpaceAt(text, range.begin))
        ++range.begin;
    while (!range.isEmpty() && isSpaceAt(text, range.end - 1))
        --range.end;
    return range;
}

qsizetype graphemeStart(const ArticleText &text, qsizetype offset)
{
    return offset == text.length() ? offset : previousGrapheme(text, offset + 1);
}

qsizetype graphemeEnd(const ArticleText &text, qsizetype offset)
{
    return offset == 0 ? offset : nextGrapheme(text, offset - 1);
}

Range toTokens(const ArticleText &text, Range range)
{
    // The token of the first character starts where one steps back to from behind it; the same at the end.
    return {previousTokenBegin(text, range.begin + 1), nextTokenEnd(text, range.end - 1)};
}

} // namespace

Range snapped(const ArticleText &text, Range range, Layer::Snap snap)
{
    range = trimmed(text, range);
    if (range.isEmpty() || snap == Layer::Snap::Free)
        return range;
    if (snap == Layer::Snap::Grapheme)
        return wholeGraphemes(text, range);
    return toTokens(text, range);
}

Range wholeGraphemes(const ArticleText &text, Range range)
{
    if (range.isEmpty())
        return {graphemeStart(text, range.begin), graphemeStart(text, range.begin)};
    return {graphemeStart(text, range.begin), graphemeEnd(text, range.end)};
}

qsizetype steppedBoundary(const ArticleText &text, qsizetype offset, bool forward, bool isEnd, bool byToken)
{
    if (!byToken)
        return forward ? nextGrapheme(text, offset) : previousGrapheme(text, offset);
    if (isEnd == forward)
        return forward ? nextTokenEnd(text, offset) : previousTokenBegin(text, offset);
    if (isEnd) { // back to the end of the token before
        const qsizetype begin = previousTokenBegin(text, offset);
        const qsizetype before = previousTokenBegin(text, begin);
        return before == begin ? 0 : nextTokenEnd(text, before);
    }
    const qsizetype end = nextTokenEnd(text, offset);
    const qsizetype after = nextTokenEnd(text, end);
    return after == end ? offset : previousTokenBegin(text, after);
}

} // namespace Galley
