#pragma once

#include "text/articletext.h"

#include <QRegularExpression>

#include <functional>
#include <optional>

namespace Galley {

// What to look for in texts, as asked.
struct PatternSpec
{
    enum class Kind {
        Exact,             // these characters
        Folded,            // whatever their case, and any white space where there is some
        RegularExpression, // PCRE2, tried on each line (paragraph); ignores case after (?i)
    };

    QString text;
    Kind kind = Kind::Exact;
    bool wholeWords = true; // begins and ends at edges of words; nothing for regular expressions
    bool prefix = false;    // of whole words: the last one may go on

    bool operator==(const PatternSpec &) const = default;
};

// A pattern ready to be looked for. Copies share; one may be used on any thread, on one at a time.
class Pattern
{
public:
    // InvalidInput when the text is empty, or no regular expression; the place has the column.
    [[nodiscard]] static Result<Pattern> make(const PatternSpec &spec);

    [[nodiscard]] const PatternSpec &spec() const { return m_spec; }

    // Calls visit with each match, ascending and disjoint, until it says stop by false. Matches of no length
    // are left out. One pass over the text: about 5 ms a megabyte when matches are few. Unsupported when a
    // regular expression backtracks too far; the error names it and says what to do.
    [[nodiscard]] Result<void> visit(const ArticleText &text, const std::function<bool(Range)> &visit) const;
    [[nodiscard]] Result<QList<Range>> matches(const ArticleText &text) const;
    [[nodiscard]] Result<bool> matchesIn(const ArticleText &text) const; // whether there is any

private:
    explicit Pattern(PatternSpec spec);
    [[nodiscard]] Result<void> visitLines(const ArticleText &text,
                                          const std::function<bool(Range)> &visit) const;

    PatternSpec m_spec;
    QString m_needle; // of Exact and Folded
    QRegularExpression m_expression;
};

} // namespace Galley
