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

// Sentences and their clauses; the selection may touch several sentences.
void offerSentences(const ArticleText &text, Range selection, Smallest &smallest)
{
    const QList<Range> sentences = sentencesOf(text, around(text, selection));
    if (sentences.isEmpty())
        return;
    for (const Range sentence : sentences) {
        for (const Range clause : clausesOf(text, sentence))
            smallest.offer(Level::Larger, clause);
        smallest.offer(Level::Larger, sentence);
    }
    smallest.offer(Level::Larger, {sentences.first().begin, sentences.last().end});
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
