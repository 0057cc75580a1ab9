#include "text/growth.h"

#include "text/chunks.h"
#include "text/clauses.h"
#include "text/lines.h"
#include "text/sentences.h"
#include "text/tokens.h"

#include <algorithm>

namespace Galley {

namespace {

enum class Level { Word, Chunk, Phrase, Larger };

// Keeps the first by level, then the smallest, of what it is offered that holds a selection and more.
class Smallest
{
public:
    explicit Smallest(Range selection)
        : m_selection(selection)
    {}

    void offer(Level level, Range range)
    {
        if (!range.contains(m_selection) || range.length() <= m_selection.length())
            return;
        if (m_best.isEmpty() || std::pair(level, range.length()) < std::pair(m_level, m_best.length())) {
            m_best = range;
            m_level = level;
        }
    }

    [[nodiscard]] Range best() const { return m_best; }

private:
    Range m_selection;
    Range m_best;
    Level m_level = Level::Word;
};

// What shares a code point with the selection or, for a caret, touches it.
Range around(const ArticleText &text, Range selection)
{
    return {std::max<qsizetype>(0, selection.begin - (selection.isEmpty() ? 1 : 0)),
            std::min(text.length(), selection.end + (selection.isEmpty() ? 1 : 0))};
}

// The words that a selection touches, whole.
Range wordsOf(const ArticleText &text, Range selection)
{
    if (selection.isEmpty())
        return wordAt(text, selection.begin);
    const Range first = wordAt(text, selection.begin);
    const Range last = wordAt(text, selection.end - 1);
    return {std::min(first.begin, selection.begin), std::max(last.end, selection.end)};
}

void offerChunks(const ArticleText &text, Range selection, Range words, Smallest &smallest)
{
    const QList<Chunk> chunks = chunksOf(text, around(text, selection));
    for (const Chunk &chunk : chunks) {
        if (chunk.kind == Chunk::Kind::Quotation)
            smallest.offer(Level::Larger, chunk.range);
        else if (chunk.kind == Chunk::Kind::Phrase)
            smallest.offer(Level::Phrase, chunk.range);
        else // the name in "Niger's" comes before the word
            smallest.offer(words.contains(chunk.range) ? Level::Word : Level::Chunk, chunk.range);
    }
}

// What is near a selection, as a text of its own: sentences are found by reading all that they are asked
// about.
struct Nearby
{
    ArticleText text;
    qsizetype origin = 0; // in the whole text
    bool cutBefore = false;
    bool cutAfter = false;

    // Whether a sentence may go on where the text was cut.
    [[nodiscard]] bool isCut(Range sentence) const
    {
        return (cutBefore && text.view({0, sentence.begin}).trimmed().isEmpty()) ||
            (cutAfter && text.view({sentence.end, text.length()}).trimmed().isEmpty());
    }
};

Nearby nearbyOf(const ArticleText &text, Range range)
{
    const QString &string = text.string();
    const Utf16Range units = text.toUtf16(range);
    const Utf16Range near{windowAround(string, units.begin).begin, windowAround(string, units.end).end};
    Result<ArticleText> part = ArticleText::fromString(string.sliced(near.begin, near.length()));
    return {part.value_or(ArticleText()), text.toCodePoints(near.begin),
            near.begin > 0 && !isLineEnd(string[near.begin - 1]),
            near.end < string.size() && !isLineEnd(string[near.end])};
}

// Sentences and their clauses; the selection may touch several sentences.
void offerSentences(const ArticleText &text, Range selection, Smallest &smallest)
{
    const Range wanted = around(text, selection);
    const Nearby near = nearbyOf(text, wanted);
    const auto offer = [&](Range range) {
        smallest.offer(Level::Larger, {range.begin + near.origin, range.end + near.origin});
    };
    QList<Range> sentences = sentencesOf(near.text, {wanted.begin - near.origin, wanted.end - near.origin});
    sentences.removeIf([&](Range sentence) { return near.isCut(sentence); });
    for (const Range sentence : std::as_const(sentences)) {
        for (const Range clause : clausesOf(near.text, sentence))
            offer(clause);
        offer(sentence);
    }
    if (!sentences.isEmpty())
        offer({sentences.first().begin, sentences.last().end});
}

Range paragraphsOf(const ArticleText &text, Range selection)
{
    const QStringView string = text.string();
    const Utf16Range units = text.toUtf16(selection);
    return text.toCodePoints(
        Utf16Range{lineAround(string, units.begin).begin, lineAround(string, units.end).end});
}

} // namespace

Range grown(const ArticleText &text, Range selection)
{
    Smallest smallest(selection);
    const Range words = wordsOf(text, selection);
    smallest.offer(Level::Word, words);
    offerChunks(text, selection, words, smallest);
    offerSentences(text, selection, smallest);
    smallest.offer(Level::Larger, paragraphsOf(text, selection));
    smallest.offer(Level::Larger, text.all());
    return smallest.best().isEmpty() ? selection : smallest.best();
}

} // namespace Galley
