#include "article/mentions.h"

#include "text/chunks.h"
#include "text/tokens.h"

#include <algorithm>

namespace Galley {

namespace {

constexpr qsizetype Step = 2000; // code points that are searched at a time

bool isMarked(const AnnotationSet &set, Range range)
{
    const std::vector<SpanIndex::Entry> entries = set.index().touching(range);
    return std::ranges::any_of(entries, [&](const SpanIndex::Entry &entry) { return entry.extent == range; });
}

// How far a reader who goes on from the caret has to go; back is farther.
qsizetype distance(qsizetype caret, Range range)
{
    return range.begin >= caret ? range.begin - caret : 3 * (caret - range.begin);
}

struct Candidate
{
    Range range;
    int rank = 0;
};

int rankOf(const Chunk &chunk, const AnnotationSet &set)
{
    if (chunk.kind == Chunk::Kind::Phrase || chunk.kind == Chunk::Kind::Part || isMarked(set, chunk.range))
        return 1;
    return 0;
}

// One chunk for each place of begin: a likely one before others, then the longer.
QList<Candidate> oneForEachBegin(QList<Chunk> chunks, const AnnotationSet &set)
{
    std::ranges::stable_sort(chunks, {}, [](const Chunk &chunk) { return chunk.range.begin; });
    QList<Candidate> candidates;
    for (const Chunk &chunk : std::as_const(chunks)) {
        const Candidate candidate{chunk.range, rankOf(chunk, set)};
        if (candidates.isEmpty() || candidates.last().range.begin != chunk.range.begin)
            candidates.append(candidate);
        else if (candidate.rank < candidates.last().rank)
            candidates.last() = candidate;
    }
    return candidates;
}

// In scripts without capitals any longer word may be a name.
QList<Chunk> wordsWithoutCase(const ArticleText &text, Range range)
{
    QList<Chunk> words;
    const QList<Token> tokens = tokensOf(text, range);
    for (const Token &token : tokens) {
        const QStringView word = text.view(token.range);
        if (token.kind == Token::Kind::Word && word.size() > 1 &&
            word.front().category() == QChar::Letter_Other)
            words.append({Chunk::Kind::Phrase, token.range});
    }
    return words;
}

// Parts of a number with its unit, or of a date, would only crowd its hint.
QList<Chunk> withoutPartsOfNumbers(QList<Chunk> chunks)
{
    QList<Range> numbers;
    for (const Chunk &chunk : std::as_const(chunks)) {
        if (chunk.kind == Chunk::Kind::Number && (numbers.isEmpty() || !numbers.last().contains(chunk.range)))
            numbers.append(chunk.range);
    }
    chunks.removeIf([&](const Chunk &chunk) {
        const auto after = std::ranges::upper_bound(numbers, chunk.range.begin, {}, &Range::begin);
        return after != numbers.begin() && std::prev(after)->contains(chunk.range) &&
            *std::prev(after) != chunk.range;
    });
    return chunks;
}

bool isMention(const Chunk &chunk)
{
    return chunk.kind == Chunk::Kind::Name || chunk.kind == Chunk::Kind::Number;
}

} // namespace

QList<Range> likelyMentions(const ArticleText &text, const AnnotationSet &set, Range range, qsizetype caret)
{
    QList<Candidate> candidates =
        oneForEachBegin(withoutPartsOfNumbers(chunksOf(text, range)) + wordsWithoutCase(text, range), set);
    std::ranges::stable_sort(candidates, [&](const Candidate &a, const Candidate &b) {
        return a.rank != b.rank ? a.rank < b.rank : distance(caret, a.range) < distance(caret, b.range);
    });
    QList<Range> ranges;
    for (const Candidate &candidate : std::as_const(candidates))
        ranges.append(candidate.range);
    return ranges;
}

QList<Range> allWords(const ArticleText &text, Range range, qsizetype caret)
{
    QList<Range> ranges;
    const QList<Token> tokens = tokensOf(text, range);
    for (const Token &token : tokens) {
        if (token.kind == Token::Kind::Word || token.kind == Token::Kind::Number)
            ranges.append(token.range);
    }
    std::ranges::stable_sort(ranges, {}, [&](Range word) { return distance(caret, word); });
    return ranges;
}

std::optional<Range> mentionBeside(const ArticleText &text, const AnnotationSet &set, Range selection,
                                   bool after)
{
    const auto isBeside = [&](const Chunk &chunk) {
        return isMention(chunk) && !isMarked(set, chunk.range) &&
            (after ? chunk.range.begin >= selection.end : chunk.range.end <= selection.begin);
    };
    Range window =
        after ? Range{selection.end, selection.end + Step} : Range{selection.begin - Step, selection.begin};
    while (window.begin < text.length() && window.end > 0) {
        const Range inside{std::max<qsizetype>(0, window.begin), std::min(text.length(), window.end)};
        const QList<Chunk> chunks = chunksOf(text, inside);
        if (after) {
            const auto found = std::ranges::find_if(chunks, isBeside);
            if (found != chunks.end())
                return found->range;
        } else {
            const auto found = std::find_if(chunks.rbegin(), chunks.rend(), isBeside);
            if (found != chunks.rend())
                return found->range;
        }
        const qsizetype step = after ? Step : -Step;
        window = {window.begin + step, window.end + step};
    }
    return {};
}

} // namespace Galley
