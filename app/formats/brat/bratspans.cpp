#include "formats/brat/bratspans.h"

#include <algorithm>

namespace Galley::Brat {

namespace {

bool isLineEnd(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x0A && u <= 0x0D) || (u >= 0x1C && u <= 0x1E) || u == 0x85 || u == 0x2028 || u == 0x2029;
}

bool isBreak(QChar c)
{
    return c == u'\t' || isLineEnd(c);
}

QString joined(const QList<Range> &fragments, const ArticleText &text, bool withSpaces)
{
    QString result;
    for (const Range &fragment : fragments) {
        if (withSpaces && !(fragment == fragments.first()))
            result += u' ';
        result += text.view(fragment);
    }
    return result;
}

bool begins(QStringView written, QStringView expected)
{
    if (written.size() < expected.size())
        return false;
    for (qsizetype i = 0; i < expected.size(); ++i) {
        if (written[i] != expected[i] && !(written[i] == u' ' && isBreak(expected[i])))
            return false;
    }
    return written.size() == expected.size() || written[expected.size()] == u'\t';
}

} // namespace

// Breaks are of one unit each in UTF-16 and in code points.
QList<Range> fragmentsOf(const QList<Range> &segments, const ArticleText &text)
{
    QList<Range> fragments;
    for (const Range &segment : segments) {
        const Utf16Range all = text.toUtf16(segment);
        const QStringView view = QStringView(text.string()).first(all.end);
        const qsizetype before = fragments.size();
        for (qsizetype at = all.begin; at < all.end;) {
            const auto begin = std::find_if_not(view.begin() + at, view.end(), isBreak);
            const auto end = std::find_if(begin, view.end(), isBreak);
            if (begin != end)
                fragments.append(text.toCodePoints(Utf16Range{begin - view.begin(), end - view.begin()}));
            at = end - view.begin();
        }
        if (fragments.size() == before)
            fragments.append({segment.begin, segment.begin});
    }
    return fragments;
}

QList<Range> segmentsOf(const QList<Range> &fragments, const ArticleText &text)
{
    QList<Range> segments;
    for (const Range &fragment : fragments) {
        const Range gap{segments.isEmpty() ? 0 : segments.last().end, fragment.begin};
        if (!segments.isEmpty() && gap.begin < gap.end && std::ranges::all_of(text.view(gap), isLineEnd))
            segments.last().end = fragment.end;
        else
            segments.append(fragment);
    }
    return segments;
}

bool areInOrder(const QList<Range> &ranges, const ArticleText &text)
{
    qsizetype at = 0;
    for (const Range &range : ranges) {
        if (range.begin < at || range.end < range.begin)
            return false;
        at = range.end;
    }
    return !ranges.isEmpty() && at <= text.length();
}

QString onOneLine(const QString &text)
{
    QString line = text;
    std::ranges::replace_if(line, isBreak, QChar(u' '));
    return line.trimmed();
}

bool isTextOf(const QString &written, const QList<Range> &fragments, const ArticleText &text)
{
    qsizetype length = 0;
    for (const Range &fragment : fragments)
        length += fragment.length();
    if (length > written.size())
        return false;
    return begins(written, joined(fragments, text, true)) || begins(written, joined(fragments, text, false));
}

} // namespace Galley::Brat
