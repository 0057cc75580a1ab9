#pragma once

#include "text/articletext.h"

#include <array>
#include <optional>
#include <vector>

// Offsets in whatever unit a file counts, to code points and back.
namespace Galley {

enum class OffsetUnit { CodePoints, Utf16, Graphemes };

// "code-points", "utf16", "grapheme": as settings say it.
[[nodiscard]] QString wordFor(OffsetUnit unit);
[[nodiscard]] std::optional<OffsetUnit> offsetUnitFrom(QStringView word);

// The offsets of one text. Graphemes are looked for at first use: one pass over the text.
class UnitOffsets
{
public:
    explicit UnitOffsets(ArticleText text);

    // Nothing: beyond the text, reversed, or inside a character.
    [[nodiscard]] std::optional<Range> toCodePoints(OffsetUnit unit, qint64 begin, qint64 end) const;
    // Nothing: inside a grapheme, where graphemes are counted.
    [[nodiscard]] std::optional<Range> fromCodePoints(OffsetUnit unit, Range range) const;

private:
    [[nodiscard]] std::optional<qsizetype> toCodePoints(OffsetUnit unit, qint64 offset) const;
    [[nodiscard]] const std::vector<qsizetype> &graphemes() const;

    ArticleText m_text;
    mutable std::vector<qsizetype> m_graphemes; // where each begins, in code points, and the text's end
};

// Finds out in which unit a file counts: by units that do not fit.
class UnitFinder
{
public:
    // A unit that this span does not fit is none of the file's; a span that fits none says nothing. No
    // quote: only the text's bounds tell.
    void see(const UnitOffsets &offsets, const ArticleText &text, qint64 begin, qint64 end,
             const QString &quote = {});

    [[nodiscard]] bool isPossible(OffsetUnit unit) const { return m_possible[size_t(unit)]; }

    // Nothing more can be learnt.
    [[nodiscard]] bool isDecided() const;
    // The first of those that are possible.
    [[nodiscard]] OffsetUnit best(const QList<OffsetUnit> &preferred) const;

    void exclude(OffsetUnit unit) { m_possible[size_t(unit)] = false; }

private:
    std::array<bool, 3> m_possible{true, true, true};
};

// How much of a file is looked at to find its unit. Quotes tell, or it is said, when it was too little.
inline constexpr qint64 MostSeenForUnit = 64'000'000;

// Whether the units can differ in a text that is in such JSON: code points and UTF-16, or graphemes, too.
// Cost: one scan.
[[nodiscard]] bool unitsMayDiffer(QByteArrayView json, bool graphemes);

} // namespace Galley
