#pragma once

#include "text/articletext.h"

namespace Galley {

// Finds quotes again in a text by what stands before and after them.
class QuoteAnchor
{
public:
    explicit QuoteAnchor(ArticleText text)
        : m_text(std::move(text))
    {}

    // Fails when it is not there, or when it could be several places. Cost: one search of the text; all of
    // them together are bounded, and fail beyond.
    [[nodiscard]] Result<Range> find(const QString &exact, const QString &prefix, const QString &suffix);

private:
    // Where it stands; -1: nowhere, -2: at several places.
    [[nodiscard]] qsizetype only(const QString &text);

    ArticleText m_text;
    qint64 m_searched = 0; // UTF-16 units
};

} // namespace Galley
