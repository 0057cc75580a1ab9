#pragma once

#include "handbook/handbook.h"

namespace Galley {

// A section in which all words of a search stand.
struct HandbookHit
{
    HandbookPlace place;
    QString chapter; // titles
    QString section;
    QString context; // the text around the first of the words, with … where it is cut
};

// Sections with all the words, as parts of words and whatever their case: those whose heading has them first,
// then by how often they stand there. No words: no hits.
[[nodiscard]] QList<HandbookHit> searchHandbook(const Handbook &handbook, const QString &words);

} // namespace Galley
