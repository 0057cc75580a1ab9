#pragma once

#include "formats/articles/newstext.h"

#include <QHash>

class QXmlStreamReader;

namespace Galley {

// What an element of NITF or (X)HTML is to the text of an article.
enum class MarkupKind {
    Inline,
    Block,    // a paragraph, or what holds some
    Line,     // an item or a row
    Apart,    // a blank goes around it
    Cell,     // of a row
    Break,    // a line break
    Verbatim, // white space counts
    Skipped,  // no text of the article
};

[[nodiscard]] MarkupKind markupKindOf(QStringView element);

void beginMarkup(MarkupKind kind, NewsText &text);
void endMarkup(MarkupKind kind, NewsText &text);

// The content of the element that the reader is at, up to its end. What NITF calls enriched text (persons,
// organisations, places and so on) becomes marks. The reader has an error afterwards when elements nest too
// deep, the text is too long, or the XML is broken.
void readMarkup(QXmlStreamReader &xml, NewsText &text);

} // namespace Galley
