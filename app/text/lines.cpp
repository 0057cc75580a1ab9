#include "text/lines.h"

#include <algorithm>

namespace Galley {

namespace {

constexpr qsizetype Near = 512; // looked at on either side, to the line's end or, from here on, white space
constexpr qsizetype Far = 1024; // where even a word is cut

bool cutsCharacter(QStringView text, qsizetype unit)
{
    return unit > 0 && unit < text.size() && text[unit].isLowSurrogate();
}

qsizetype lineBegin(QStringView text, qsizetype unit, qsizetype limit)
{
    while (unit > limit && !isLineEnd(text[unit - 1]))
        --unit;
    return unit;
}

qsizetype lineEnd(QStringView text, qsizetype unit, qsizetype limit)
{
    while (unit < limit && !isLineEnd(text[unit]))
        ++unit;
    return unit;
}

// Between the two halves of CRLF there is no place.
qsizetype place(QStringView text, qsizetype unit)
{
    unit = std::clamp<qsizetype>(unit, 0, text.size());
    const bool between = unit > 0 && unit < text.size() && text[unit] == u'\n' && text[unit - 1] == u'\r';
    return between ? unit - 1 : unit;
}

qsizetype windowBegin(QStringView text, qsizetype unit)
{
    const qsizetype far = std::max<qsizetype>(0, unit - Far);
    const qsizetype begin = lineBegin(text, unit, far);
    if (begin > far || far == 0)
        return begin;
    for (qsizetype i = unit - Near; i > far; --i) {
        if (text[i - 1].isSpace())
            return i;
    }
    return cutsCharacter(text, far) ? far - 1 : far;
}

qsizetype windowEnd(QStringView text, qsizetype unit)
{
    const qsizetype far = std::min(text.size(), unit + Far);
    const qsizetype end = lineEnd(text, unit, far);
    if (end < far || far == text.size())
        return end;
    for (qsizetype i = unit + Near; i < far; ++i) {
        if (text[i].isSpace())
            return i;
    }
    return cutsCharacter(text, far) ? far + 1 : far;
}

} // namespace

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r' || c == QChar::ParagraphSeparator;
}

Utf16Range lineAround(QStringView text, qsizetype unit)
{
    unit = place(text, unit);
    return {lineBegin(text, unit, 0), lineEnd(text, unit, text.size())};
}

qsizetype nextLineBegin(QStringView text, qsizetype end)
{
    if (end >= text.size())
        return text.size();
    const bool pair = text[end] == u'\r' && end + 1 < text.size() && text[end + 1] == u'\n';
    return end + (pair ? 2 : 1);
}

Utf16Range windowAround(QStringView text, qsizetype unit)
{
    unit = place(text, unit);
    return {windowBegin(text, unit), windowEnd(text, unit)};
}

} // namespace Galley
