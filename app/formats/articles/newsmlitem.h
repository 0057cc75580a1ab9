#pragma once

#include "formats/articles/newsstory.h"

class QXmlStreamReader;

namespace Galley {

struct NewsMlItem
{
    NewsStory story;
    QString refusal; // why no text can be read from it; empty: its body is there, or none was found
};

// Reads the news item of NewsML-G2 that the reader is at, up to its end. Of several renditions of the text
// the first that can be read is taken, the others are counted as left out; nothing is ever loaded. The reader
// has an error afterwards when it could not.
[[nodiscard]] NewsMlItem readNewsMlItem(QXmlStreamReader &xml);

} // namespace Galley
