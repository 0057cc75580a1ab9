#include "text/offsetmap.h"

#include <algorithm>

namespace Galley {

namespace {

constexpr qsizetype Block = 64;

// The UTF-8 length of the character that starts at a UTF-16 unit, and its length in units.
struct Size
{
    int bytes;
    int units;
};

Size sizeAt(QStringView text, qsizetype unit)
{
    const char16_t c = text[unit].unicode();
    if (c < 0x80)
        return {1, 1};
    if (c < 0x800)
        return {2, 1};
    if (QChar::isHighSurrogate(c) && unit + 1 < text.size() && text[unit + 1].isLowSurrogate())
        return {4, 2};
    return {3, 1};
}

qsizetype asciiRun(QStringView text)
{
    return std::ranges::find_if(text, [](QChar c) { return c.unicode() >= 0x80; }) - text.begin();
}

qsizetype firstBlockFrom(qsizetype place)
{
    return (place + Block - 1) / Block * Block;
}

} // namespace

OffsetMap::OffsetMap(QStringView text)
    : m_text(text)
{
    qsizetype byte = 0;
    for (qsizetype unit = 0; unit < text.size();) {
        if (const qsizetype run = asciiRun(text.sliced(unit)); run > 0) {
            for (qsizetype u = firstBlockFrom(unit); u < unit + run; u += Block)
                m_utf8AtUnit.push_back(byte + u - unit);
            for (qsizetype b = firstBlockFrom(byte); b < byte + run; b += Block)
                m_unitAtByte.push_back(unit + b - byte);
            byte += run;
            unit += run;
            continue;
        }
        const Size size = sizeAt(text, unit);
        if (size.units == 2)
            m_astral.push_back(unit);
        // A block's mark names the first character that starts in it or, where one straddles, after it.
        for (qsizetype u = unit; u < unit + size.units; ++u) {
            if (u % Block == 0)
                m_utf8AtUnit.push_back(u == unit ? byte : byte + size.bytes);
        }
        for (qsizetype b = byte; b < byte + size.bytes; ++b) {
            if (b % Block == 0)
                m_unitAtByte.push_back(unit);
        }
        byte += size.bytes;
        unit += size.units;
    }
    m_utf8Bytes = byte;
    m_codePoints = text.size() - qsizetype(m_astral.size());
    if (m_utf8Bytes == text.size()) {
        m_utf8AtUnit = {};
        m_unitAtByte = {};
    }
}

qsizetype OffsetMap::utf16FromCodePoint(qsizetype codePoint) const
{
    codePoint = std::clamp<qsizetype>(codePoint, 0, m_codePoints);
    if (m_astral.empty())
        return codePoint;
    // The i-th astral character stands at code point m_astral[i] - i; each one before adds a unit.
    qsizetype low = 0;
    qsizetype high = qsizetype(m_astral.size());
    while (low < high) {
        const qsizetype middle = (low + high) / 2;
        if (m_astral[size_t(middle)] - middle < codePoint)
            low = middle + 1;
        else
            high = middle;
    }
    return codePoint + low;
}

qsizetype OffsetMap::codePointFromUtf16(qsizetype unit) const
{
    unit = std::clamp<qsizetype>(unit, 0, m_text.size());
    if (m_astral.empty())
        return unit;
    // A unit between two surrogates counts its own character as passed, which lands on its start.
    return unit - (std::ranges::lower_bound(m_astral, unit) - m_astral.begin());
}

qsizetype OffsetMap::utf8FromCodePoint(qsizetype codePoint) const
{
    return utf8FromUtf16(utf16FromCodePoint(codePoint));
}

qsizetype OffsetMap::codePointFromUtf8(qsizetype byte) const
{
    return codePointFromUtf16(utf16FromUtf8(byte));
}

qsizetype OffsetMap::utf8FromUtf16(qsizetype unit) const
{
    if (m_utf8AtUnit.empty())
        return unit;
    if (unit >= m_text.size())
        return m_utf8Bytes;
    qsizetype at = unit - unit % Block;
    qsizetype byte = m_utf8AtUnit[size_t(unit / Block)];
    if (at > 0 && m_text[at].isLowSurrogate() && m_text[at - 1].isHighSurrogate())
        ++at;
    while (at < unit) {
        const Size size = sizeAt(m_text, at);
        at += size.units;
        byte += size.bytes;
    }
    return byte;
}

qsizetype OffsetMap::utf16FromUtf8(qsizetype byte) const
{
    byte = std::clamp<qsizetype>(byte, 0, m_utf8Bytes);
    if (m_utf8AtUnit.empty())
        return byte;
    if (byte == m_utf8Bytes)
        return m_text.size();
    qsizetype unit = m_unitAtByte[size_t(byte / Block)];
    qsizetype at = utf8FromUtf16(unit);
    while (true) {
        const Size size = sizeAt(m_text, unit);
        if (at + size.bytes > byte)
            return unit;
        at += size.bytes;
        unit += size.units;
    }
}

} // namespace Galley
