#pragma once

#include <QStringView>
#include <QtTypes>

#include <vector>

namespace Galley {

// Converts offsets in one immutable text between code points, UTF-16 code units and UTF-8 bytes: the
// only place in Galley where units meet.
//
// Code points and UTF-16 differ only by the characters beyond the BMP, whose places are listed: O(1) when
// there are none, O(log n) else. UTF-8 goes through marks at fixed distances and a scan of at most one
// block, so O(1) from there. Offsets inside a character (between its surrogates or bytes) give the
// character's start. Building is one pass over the text; pure ASCII keeps no tables.
class OffsetMap
{
public:
    OffsetMap() = default;
    // The text must outlive the map: UTF-8 conversions read it.
    explicit OffsetMap(QStringView text);

    [[nodiscard]] qsizetype codePoints() const { return m_codePoints; }

    [[nodiscard]] qsizetype utf16Units() const { return m_text.size(); }

    [[nodiscard]] qsizetype utf8Bytes() const { return m_utf8Bytes; }

    // Each takes 0 … length; anything else is clamped.
    [[nodiscard]] qsizetype utf16FromCodePoint(qsizetype codePoint) const;
    [[nodiscard]] qsizetype codePointFromUtf16(qsizetype unit) const;
    [[nodiscard]] qsizetype utf8FromCodePoint(qsizetype codePoint) const;
    [[nodiscard]] qsizetype codePointFromUtf8(qsizetype byte) const;

private:
    [[nodiscard]] qsizetype utf8FromUtf16(qsizetype unit) const;
    [[nodiscard]] qsizetype utf16FromUtf8(qsizetype byte) const;

    QStringView m_text;
    qsizetype m_codePoints = 0;
    qsizetype m_utf8Bytes = 0;
    std::vector<qsizetype> m_astral;     // UTF-16 places of characters beyond the BMP, ascending
    std::vector<qsizetype> m_utf8AtUnit; // UTF-8 place of every block's first UTF-16 unit
    std::vector<qsizetype> m_unitAtByte; // UTF-16 place of the character at every block's first byte
};

} // namespace Galley
