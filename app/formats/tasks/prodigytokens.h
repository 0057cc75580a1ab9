#pragma once

#include "annotation/span.h"
#include "text/articletext.h"

#include <optional>

namespace Galley {

struct ProdigyToken
{
    Range range;
    bool space = false; // one space follows, which is no token itself
};

// The tokens of a text such that every span begins with one and ends with one: ours, split where a span's
// edge is within, and white space beyond single spaces as tokens of its own, as spaCy has it.
[[nodiscard]] QList<ProdigyToken> prodigyTokens(const ArticleText &text, const QList<Range> &spans);

// The numbers of the first and the last of them in a range that begins and ends with one. O(log n).
[[nodiscard]] std::pair<qsizetype, qsizetype> tokensIn(const QList<ProdigyToken> &tokens, Range range);

} // namespace Galley
