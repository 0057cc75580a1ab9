#pragma once

#include "text/articletext.h"

namespace Galley {

// A word, a number or a punctuation mark. White space is no token.
struct Token
{
    enum class Kind { Word, Number, Punctuation, Symbol };

    Kind kind = Kind::Word;
    Range range;

    bool operator==(const Token &) const = default;
};

// The tokens that share a code point with a range, whole and in order: Unicode word boundaries (UAX #29) with
// what news copy needs on top. Compounds stay whole ("Il-76", "U.S.", "1,000", "anti-aircraft"), words that
// lost the space between two sentences come apart ("Defense.Public"), and quotation marks stand alone
// whatever they touch. O(range and its lines).
[[nodiscard]] QList<Token> tokensOf(const ArticleText &text, Range range);

// The word or number at an offset or ending there, else the punctuation there; empty at white space.
// Looks at the surrounding line only.
[[nodiscard]] Range wordAt(const ArticleText &text, qsizetype offset);

// Token edges for moving a caret or a boundary: the nearest edge strictly after (before) the offset, or the
// text's end (start). Looks at the surrounding lines only.
[[nodiscard]] qsizetype nextTokenEnd(const ArticleText &text, qsizetype offset);
[[nodiscard]] qsizetype previousTokenBegin(const ArticleText &text, qsizetype offset);

// Extended grapheme cluster boundaries (UAX #29): what a user takes for one character.
[[nodiscard]] qsizetype nextGrapheme(const ArticleText &text, qsizetype offset);
[[nodiscard]] qsizetype previousGrapheme(const ArticleText &text, qsizetype offset);

} // namespace Galley
