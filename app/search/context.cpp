#include "search/hitstream.h"

#include <algorithm>

namespace Galley {

namespace {

// On one line; white space that is more than one character becomes a space.
QString onOneLine(QStringView text)
{
    QString line;
    line.reserve(text.size());
    for (const QChar c : text) {
        if (!c.isSpace())
            line += c;
        else if (!line.endsWith(u' '))
            line += u' ';
    }
    return line;
}

} // namespace

void addContext(Hit &hit, const ArticleText &text, int context)
{
    const qsizetype length = text.length();
    Range left{std::max<qsizetype>(0, hit.range.begin - context), hit.range.begin};
    Range right{hit.range.end, std::min(length, hit.range.end + context)};
    // No accent at the edges whose letter is not there.
    const auto isMark = [&](qsizetype at) {
        const QStringView c = text.view({at, at + 1});
        return !c.isEmpty() && (c.front().isMark() || c.front() == u'\u200d');
    };
    while (left.begin > 0 && left.begin < left.end && isMark(left.begin))
        ++left.begin;
    while (right.end < length && right.end > right.begin && isMark(right.end))
        --right.end;
    hit.left = onOneLine(text.view(left));
    hit.right = onOneLine(text.view(right));
}

} // namespace Galley
