#pragma once

#include "text/range.h"

#include <QTextLayout>

#include <map>
#include <vector>

namespace Galley {

// A stretch of one line, in pixels.
struct Extent
{
    qreal left = 0;
    qreal right = 0;

    bool operator==(const Extent &) const = default;
};

// Where stretches of text stand in a laid-out paragraph. Text with other directions than left to right is
// taken item by item (what runs in one direction in one face), because a caret place between two items
// belongs to one of them only, and a stretch may stand in several pieces.
class TextExtents
{
public:
    // The layout must outlive this and not be laid out anew.
    explicit TextExtents(const QTextLayout &layout);

    // The part of a range (in the paragraph's UTF-16 units) that stands on a line, from left to right and
    // without the white space at a soft line end. One empty extent for an empty range.
    [[nodiscard]] std::vector<Extent> on(const QTextLine &line, Utf16Range range);

    // Where the character at a position begins.
    [[nodiscard]] qreal caret(const QTextLine &line, qsizetype position);
    // Where a range begins to be read on a line, of what on() gave for it: at the side that the paragraph's
    // lines begin at, also when its first word runs the other way.
    [[nodiscard]] qreal foot(const QTextLine &line, Utf16Range range, const std::vector<Extent> &pieces,
                             bool rightToLeft);

    [[nodiscard]] bool isMixed() const { return m_mixed; }

private:
    struct Item
    {
        qsizetype begin = 0;
        qsizetype end = 0;
        Extent extent;
        bool rightToLeft = false;

        [[nodiscard]] qreal leading() const { return rightToLeft ? extent.right : extent.left; }

        [[nodiscard]] qreal trailing() const { return rightToLeft ? extent.left : extent.right; }
    };

    [[nodiscard]] const std::vector<Item> &itemsOf(const QTextLine &line);
    [[nodiscard]] std::vector<Extent> fromItems(const QTextLine &line, Utf16Range range);
    [[nodiscard]] qreal leadingEdge(const QTextLine &line, qsizetype position);

    const QTextLayout &m_layout;
    std::vector<float> m_edges;               // by position, NaN until asked for
    std::map<int, std::vector<Item>> m_items; // by line, in the order of the text
    bool m_mixed = false;
};

} // namespace Galley
