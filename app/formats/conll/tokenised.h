#pragma once

#include "schema/schema.h"
#include "text/articletext.h"

#include <QJsonObject>

namespace Galley {

// The tokens of an article in order, and where its sentences begin among them.
struct Tokenised
{
    QList<Range> tokens;
    QList<qsizetype> sentences; // the first token of each

    // Tokens of a sentence.
    [[nodiscard]] Range sentence(qsizetype index) const
    {
        return {sentences[index], index + 1 < sentences.size() ? sentences[index + 1] : tokens.size()};
    }

    // The sentence that a token stands in. O(log n).
    [[nodiscard]] qsizetype sentenceOf(qsizetype token) const;
    // The first token that ends after an offset. O(log n).
    [[nodiscard]] qsizetype tokenFrom(qsizetype offset) const;
    // The tokens that share a code point with a range. O(log n).
    [[nodiscard]] Range tokensIn(Range range) const;
};

enum class TokenRule {
    Words,  // the program's own tokens and sentences
    Spaces, // what stands between white space, a sentence a line: of texts that were made of tokens
};

// No token holds white space, at which most readers of such files split.
[[nodiscard]] Tokenised tokenise(const ArticleText &text, TokenRule rule = TokenRule::Words);

// The setting "tokens", and what it says.
[[nodiscard]] Attribute tokensSetting();
[[nodiscard]] TokenRule tokenRuleFrom(const QJsonObject &settings);

// Cuts tokens in two wherever one of these ranges begins or ends within.
[[nodiscard]] Tokenised cutAt(const Tokenised &text, const QList<Range> &ranges);

// Makes one sentence of those that one of these ranges crosses.
[[nodiscard]] Tokenised joinOver(const Tokenised &text, const QList<Range> &ranges);

// What a span's boundaries become when not every place is one between tokens.
enum class PartialPolicy {
    Split,    // the token is cut: nothing is lost
    Expand,   // the span takes all of the token
    Contract, // the span leaves the token out
    Drop,
};

struct Fit
{
    enum class Kind {
        Exact,
        Trimmed, // white space at its ends is left out
        Changed, // by the policy
        NoToken, // covers none
        Dropped, // by the policy: there is no range
    };

    Kind kind = Kind::Exact;
    Range range = {}; // in code points
};

[[nodiscard]] Fit fit(Range range, const Tokenised &text, PartialPolicy policy);

} // namespace Galley
