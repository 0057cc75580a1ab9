#pragma once

#include "text/articletext.h"

// A stretch of text as brat's lines hold it. A line of an annotation file ends at any line end that Unicode
// knows, and has tabs between its fields; so a span over one of them is written as fragments beside it, which
// is what brat itself makes of a selection over several lines. Fragments with nothing but line ends between
// them are therefore read as one segment.
namespace Galley::Brat {

// The segments without line ends and tabs. Empty segments stay; a segment of line ends alone becomes empty.
[[nodiscard]] QList<Range> fragmentsOf(const QList<Range> &segments, const ArticleText &text);

// What fragments are read as. They must lie within the text, in order.
[[nodiscard]] QList<Range> segmentsOf(const QList<Range> &fragments, const ArticleText &text);

[[nodiscard]] bool areInOrder(const QList<Range> &ranges, const ArticleText &text);

// The text with a space for each line end and tab, and none at its ends.
[[nodiscard]] QString onOneLine(const QString &text);

// Whether a line's text is that of its fragments; spaces may stand for line ends and tabs, the space between
// two fragments may be missing, and more may follow after a tab.
[[nodiscard]] bool isTextOf(const QString &written, const QList<Range> &fragments, const ArticleText &text);

} // namespace Galley::Brat
