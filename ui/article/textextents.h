#pragma once

#include "text/range.h"

#include <QTextLayout>

#include <vector>

namespace Galley {

// A stretch of one line, in pixels.
struct Extent
{
    qreal left = 0;
    qreal right = 0;

    bool operator==(const Extent &) const = default;
};

// Where stretches of text stand in a laid-out paragraph. Left-to-right text asks for caret places, each
// once; text with other directions asks for glyphs, because there a stretch may stand in several pieces.
class TextExtents
{
public:
    // The layout must outlive this and not be laid out anew.
    explicit TextExtents(const QTextLayout &layout);

    // The part of a range (in the paragraph's UTF-16 units) that stands on a line, from left to right and
    // without the white space at a soft line end. One empty extent for an empty range.
    [[nodiscard]] std::vector<Extent> on(const QTextLine &line, Utf16Range range);

    [[nodiscard]] bool isMixed() const { return m_mixed; }

private:
    [[nodiscard]] qreal leadingEdge(const QTextLine &line, qsizetype position);

    const QTextLayout &m_layout;
    std::vector<float> m_edges; // by position, NaN until asked for
    bool m_mixed = false;
};

} // namespace Galley
