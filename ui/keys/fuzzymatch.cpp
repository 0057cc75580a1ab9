#include "keys/fuzzymatch.h"

#include <algorithm>

namespace Galley {

namespace {

constexpr int letter = 1;
constexpr int sideBySide = 4;
constexpr int wordBegin = 6;

QString folded(const QString &text)
{
    QString plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (!c.isMark())
            plain += c.toCaseFolded();
    }
    return plain;
}

bool beginsWord(const QString &text, qsizetype at)
{
    return at == 0 || !text[at - 1].isLetterOrNumber();
}

// The best of all ways to find the word from a place on; texts are short.
int scoreFrom(const QString &word, qsizetype next, const QString &text, qsizetype from, bool touches)
{
    if (next == word.size())
        return 1;
    int best = 0;
    for (qsizetype at = text.indexOf(word[next], from); at >= 0; at = text.indexOf(word[next], at + 1)) {
        const bool isNext = touches && at == from;
        if (!isNext && !beginsWord(text, at) && best > 0)
            continue;
        const int rest = scoreFrom(word, next + 1, text, at + 1, true);
        if (rest > 0)
            best = std::max(
                best, rest + letter + (isNext ? sideBySide : 0) + (beginsWord(text, at) ? wordBegin : 0));
    }
    return best;
}

} // namespace

int fuzzyScore(const QString &typed, const QString &text)
{
    const QString place = folded(text);
    int sum = 1;
    for (const QString &word : folded(typed).split(u' ', Qt::SkipEmptyParts)) {
        const int score = scoreFrom(word, 0, place, 0, false);
        if (score == 0)
            return 0;
        sum += score;
    }
    return sum;
}

} // namespace Galley
