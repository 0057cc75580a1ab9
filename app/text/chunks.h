#pragma once

#include "text/articletext.h"

namespace Galley {

// A stretch that an annotator is likely to mark as a whole.
struct Chunk
{
    enum class Kind {
        Name,   // a run of capitalised words with its particles: "Salah al-Din", "Ministry of the Interior"
        Number, // with its currency, unit or month: "$1.5 million", "40 km", "15 June 2015"
        Quotation, // with its marks, and once more without
        Part,      // a name within a compound: "Assad" in "pro-Assad"
        Phrase,    // words between prepositions, verbs of little meaning and punctuation, with their article
    };

    Kind kind = Kind::Name;
    Range range;

    bool operator==(const Chunk &) const = default;
};

// The chunks that share a code point with a range, by begin, longer first; several may hold the same text.
// Names need capitals and phrases known function words, so scripts and languages without have fewer.
// O(range), and some thousand units of the lines at its ends.
[[nodiscard]] QList<Chunk> chunksOf(const ArticleText &text, Range range);

} // namespace Galley
