#include "search/pattern.h"

#include "search/wordedges.h"
#include "text/folding.h"

#include <QCoreApplication>
#include <QStringMatcher>

#include <ranges>

namespace Galley {

namespace {

// A match that takes more steps from one place is given up: some 5 ms of work. Ordinary patterns need tens.
// Matches of no length are none.
const QString Limits =
    QStringLiteral("(*NOTEMPTY)(*LIMIT_MATCH=500000)(*LIMIT_DEPTH=50000)(*LIMIT_HEAP=65536)");

std::unexpected<Error> noPattern(const PatternSpec &spec, const QRegularExpression &expression)
{
    const qsizetype column = std::max<qsizetype>(0, expression.patternErrorOffset() - Limits.size()) + 1;
    return fail(
        Error::Kind::InvalidInput,
        QCoreApplication::translate("Pattern",
                                    "“%1” is no regular expression: %2, at character %3. Mend it, or search "
                                    "for the words as they are.")
            .arg(spec.text, expression.errorString())
            .arg(column),
        {}, Place{.column = column});
}

std::unexpected<Error> tooMuchWork(const PatternSpec &spec)
{
    return fail(
        Error::Kind::Unsupported,
        QCoreApplication::translate("Pattern",
                                    "The pattern “%1” tries too many ways to match and was stopped. Take out "
                                    "repetitions within repetitions, as in (a+)+, or say more exactly what "
                                    "may stand between.")
            .arg(spec.text));
}

// Where the words of a needle begin and end in a text; single spaces in the needle match any white space.
class Needle
{
public:
    explicit Needle(const QString &needle, bool anySpace)
        : m_parts(anySpace ? needle.split(u' ') : QStringList{needle})
        , m_first(m_parts.first())
    {}

    [[nodiscard]] Utf16Range next(QStringView text, qsizetype from) const // begin -1: no more
    {
        for (qsizetype at = m_first.indexIn(text, from); at >= 0; at = m_first.indexIn(text, at + 1)) {
            if (const qsizetype end = rest(text, at + m_parts.first().size()); end >= 0)
                return {at, end};
        }
        return {-1, -1};
    }

private:
    [[nodiscard]] qsizetype rest(QStringView text, qsizetype at) const
    {
        for (const QString &part : m_parts | std::views::drop(1)) {
            const qsizetype space = at;
            while (at < text.size() && text[at].isSpace())
                ++at;
            if (at == space || !text.sliced(at).startsWith(part))
                return -1;
            at += part.size();
        }
        return at;
    }

    QStringList m_parts;
    QStringMatcher m_first;
};

} // namespace

Pattern::Pattern(PatternSpec spec)
    : m_spec(std::move(spec))
{
    if (m_spec.kind == PatternSpec::Kind::Exact)
        m_needle = m_spec.text;
    else if (m_spec.kind == PatternSpec::Kind::Folded)
        m_needle = foldKey(m_spec.text);
    else
        m_expression.setPattern(Limits + m_spec.text);
    m_expression.setPatternOptions(QRegularExpression::UseUnicodePropertiesOption);
}

Result<Pattern> Pattern::make(const PatternSpec &spec)
{
    Pattern pattern(spec);
    const bool expression = spec.kind == PatternSpec::Kind::RegularExpression;
    if (expression ? spec.text.isEmpty() : pattern.m_needle.trimmed().isEmpty())
        return fail(Error::Kind::InvalidInput,
                    QCoreApplication::translate("Pattern", "There is nothing to look for. Type some text."));
    if (expression && !pattern.m_expression.isValid())
        return noPattern(spec, pattern.m_expression);
    return pattern;
}

Result<void> Pattern::visit(const ArticleText &text, const std::function<bool(Range)> &visit) const
{
    if (m_spec.kind == PatternSpec::Kind::RegularExpression)
        return visitLines(text, visit);
    const bool folding = m_spec.kind == PatternSpec::Kind::Folded;
    const FoldedText folded(folding ? QStringView(text.string()) : QStringView());
    const QStringView string = folding ? folded.string() : text.string();
    const Needle needle(m_needle, folding);
    WordEdges edges(text.string());
    for (Utf16Range found = needle.next(string, 0); found.begin >= 0;) {
        auto place = folding ? folded.original(found) : std::optional(found);
        if (place && m_spec.wholeWords && m_spec.prefix)
            place->end = edges.endAround(place->end);
        const bool counts =
            place && (!m_spec.wholeWords || (edges.beginsAt(place->begin) && edges.endsAt(place->end)));
        if (counts && !visit(text.toCodePoints(*place)))
            return {};
        found = needle.next(string, counts ? found.end : found.begin + 1);
    }
    return {};
}

// By lines, so that a pattern that would look through the whole text from each place cannot.
Result<void> Pattern::visitLines(const ArticleText &text, const std::function<bool(Range)> &visit) const
{
    const QStringView string = text.string();
    for (const Utf16Range line : linesOf(string)) {
        QRegularExpressionMatchIterator found =
            m_expression.globalMatchView(string.sliced(line.begin, line.length()));
        qsizetype at = 0; // after an empty match at the line's end Qt calls the iterator invalid, too
        while (found.hasNext()) {
            const QRegularExpressionMatch match = found.next();
            at = match.capturedEnd();
            const Utf16Range place{line.begin + match.capturedStart(), line.begin + match.capturedEnd()};
            if (!place.isEmpty() && !visit(text.toCodePoints(place)))
                return {};
        }
        if (!found.isValid() && at < line.length())
            return tooMuchWork(m_spec);
    }
    return {};
}

Result<QList<Range>> Pattern::matches(const ArticleText &text) const
{
    QList<Range> all;
    const auto keep = [&all](Range range) {
        all.append(range);
        return true;
    };
    return visit(text, keep).transform([&] { return std::move(all); });
}

Result<bool> Pattern::matchesIn(const ArticleText &text) const
{
    bool any = false;
    const auto stop = [&any](Range) {
        any = true;
        return false;
    };
    return visit(text, stop).transform([&] { return any; });
}

} // namespace Galley
