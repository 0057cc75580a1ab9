#include "search/quotefinder.h"

#include "search/wordedges.h"
#include "text/folding.h"

namespace Galley {

namespace {

bool isLetter(QChar c)
{
    return c.isLetterOrNumber() || c.isMark();
}

bool standsAlone(QChar c)
{
    return !c.isSurrogate() && isUnspaced(c.unicode());
}

// The first word at or after a unit, or a single character where words are not separated by spaces; empty at
// the end. Characters beyond the BMP are in no word.
Utf16Range nextWord(QStringView text, qsizetype at)
{
    while (at < text.size() && !isLetter(text[at]))
        ++at;
    qsizetype end = at;
    while (end < text.size() && isLetter(text[end])) {
        if (standsAlone(text[end]))
            return {at, at == end ? end + 1 : end};
        ++end;
    }
    return {at, end};
}

} // namespace

QuoteFinder::QuoteFinder(QStringList quotes, bool folded)
    : m_quotes(std::move(quotes))
    , m_folded(folded)
{
    for (qsizetype i = 0; i < m_quotes.size(); ++i) {
        const QStringView quote = m_quotes[i];
        const Utf16Range word = nextWord(quote, 0);
        if (!word.isEmpty())
            m_byFirstWord[quote.sliced(word.begin, word.length())].append({i, word.begin});
    }
}

void QuoteFinder::find(const ArticleText &text, const std::function<bool(Range)> &wanted,
                       const std::function<void(qsizetype, Range)> &visit) const
{
    const FoldedText folded(m_folded ? QStringView(text.string()) : QStringView());
    const QStringView string = m_folded ? folded.string() : text.string();
    WordEdges edges(text.string());
    for (Utf16Range word = nextWord(string, 0); !word.isEmpty(); word = nextWord(string, word.end)) {
        const auto entries = m_byFirstWord.constFind(string.sliced(word.begin, word.length()));
        if (entries == m_byFirstWord.cend())
            continue;
        for (const Entry &entry : *entries) {
            const qsizetype begin = word.begin - entry.before;
            const QString &quote = m_quotes[entry.quote];
            if (begin < 0 || !string.sliced(begin).startsWith(quote))
                continue;
            const Utf16Range found{begin, begin + quote.size()};
            const auto place = m_folded ? folded.original(found) : std::optional(found);
            if (!place)
                continue;
            const Range range = text.toCodePoints(*place);
            if (wanted(range) && edges.beginsAt(place->begin) && edges.endsAt(place->end))
                visit(entry.quote, range);
        }
    }
}

} // namespace Galley
