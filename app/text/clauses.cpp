#include "text/clauses.h"

#include "text/chunkwords.h"
#include "text/tokenizer.h"

#include <algorithm>

namespace Galley {

namespace {

bool dividesClauses(QStringView mark)
{
    constexpr QStringView Marks =
        u",;:()[]\u2013\u2014\u2012\u060C\u061B\uFF0C\u3001\uFF1B\uFF1A\uFF08\uFF09\u05BE";
    return (mark.size() == 1 && Marks.contains(mark.front())) || mark == u"--" || mark == u"-";
}

bool isTerminal(QStringView mark)
{
    return std::ranges::all_of(mark, [](QChar c) {
        constexpr QStringView Marks = u".!?\u2026\u3002\uFF01\uFF1F\u061F\u06D4";
        return Marks.contains(c);
    });
}

} // namespace

QList<Range> clausesOf(const ArticleText &text, Range sentence)
{
    QList<Range> clauses;
    Range open{sentence.begin, sentence.begin};
    const auto close = [&] {
        if (!open.isEmpty())
            clauses.append(open);
        open = {};
    };
    const QStringView line = text.view(sentence);
    const qsizetype origin = text.toUtf16(sentence.begin);
    for (const UnitToken &token : tokenizeLine(line)) {
        const QStringView word = line.sliced(token.range.begin, token.range.length());
        const Range range =
            text.toCodePoints(Utf16Range{token.range.begin + origin, token.range.end + origin});
        const bool mark = token.kind == Token::Kind::Punctuation;
        if (mark && dividesClauses(word)) {
            close();
            continue;
        }
        if (!mark && ChunkWords::beginsClause(word))
            close();
        if (mark && isTerminal(word) && open.isEmpty())
            continue;
        if (open.isEmpty())
            open.begin = range.begin;
        if (!(mark && isTerminal(word)))
            open.end = range.end;
    }
    close();
    return clauses;
}

} // namespace Galley
