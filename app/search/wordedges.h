#pragma once

#include "text/tokenizer.h"

namespace Galley {

// Edges of words in one text, asked for mostly in ascending order: the tokens of the line last asked about
// are kept. A word's name is a word of its own before an apostrophe and a short ending ("Niger's",
// "Ankara'da"), and after an article that lost its vowel ("l'Iran").
class WordEdges
{
public:
    // The text must outlive it.
    explicit WordEdges(QStringView text)
        : m_text(text)
    {}

    // Whether a word or other token begins (ends) here, in UTF-16 units.
    [[nodiscard]] bool beginsAt(qsizetype unit);
    [[nodiscard]] bool endsAt(qsizetype unit);
    // Where the token that the unit before lies in ends.
    [[nodiscard]] qsizetype endAround(qsizetype unit);

private:
    [[nodiscard]] const UnitToken *tokenAt(qsizetype unit); // that the unit lies in, or begins

    QStringView m_text;
    Utf16Range m_line{-1, -1};
    std::vector<UnitToken> m_tokens; // in units of the whole text
};

} // namespace Galley
