#pragma once

#include <QtTypes>

#include <compare>

namespace Galley {

// Half-open, in Unicode code points of an article's text: the unit of everything stored or exchanged.
struct Range
{
    qsizetype begin = 0;
    qsizetype end = 0;

    [[nodiscard]] constexpr qsizetype length() const { return end - begin; }

    [[nodiscard]] constexpr bool isEmpty() const { return begin >= end; }

    [[nodiscard]] constexpr bool contains(qsizetype offset) const { return begin <= offset && offset < end; }

    [[nodiscard]] constexpr bool contains(Range other) const
    {
        return begin <= other.begin && other.end <= end;
    }

    // Sharing at least one code point; ranges that only touch do not overlap.
    [[nodiscard]] constexpr bool overlaps(Range other) const
    {
        return begin < other.end && other.begin < end;
    }

    constexpr auto operator<=>(const Range &) const = default;
};

// The same in UTF-16 code units: the unit of QString, and of nothing that leaves the program. A type of
// its own, so that the two are never mixed up.
struct Utf16Range
{
    qsizetype begin = 0;
    qsizetype end = 0;

    [[nodiscard]] constexpr qsizetype length() const { return end - begin; }

    [[nodiscard]] constexpr bool isEmpty() const { return begin >= end; }

    [[nodiscard]] constexpr bool contains(qsizetype offset) const { return begin <= offset && offset < end; }

    constexpr auto operator<=>(const Utf16Range &) const = default;
};

} // namespace Galley
