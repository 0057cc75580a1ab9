#pragma once

#include "text/articletext.h"

#include <vector>

namespace Galley {

struct Paragraph
{
    Utf16Range utf16;
    Range range;

    bool operator==(const Paragraph &) const = default;
};

// What the view lays out one by one: the lines of a text, of which extremely long ones are cut after white
// space, so that no single layout can take long.
class Paragraphs
{
public:
    Paragraphs() = default;
    explicit Paragraphs(const ArticleText &text); // one pass over the text

    [[nodiscard]] qsizetype count() const { return qsizetype(m_list.size()); }

    [[nodiscard]] const Paragraph &operator[](qsizetype index) const { return m_list[index]; }

    // The paragraph that holds an offset, or the one before it when it lies in a line end. Needs at least
    // one.
    [[nodiscard]] qsizetype at(qsizetype offset) const;
    // First and last that share something with a range, or hold it when it is empty.
    [[nodiscard]] std::pair<qsizetype, qsizetype> touching(Range range) const;
    // The nearest place where a caret can stand: not inside a line end. 0 for an empty text.
    [[nodiscard]] qsizetype clamped(qsizetype offset) const;

private:
    std::vector<Paragraph> m_list;
};

} // namespace Galley
