#pragma once

#include "text/articletext.h"

#include <vector>

namespace Galley {

// The text of an HTML fragment as programs count it in a browser (all its text nodes, one after the other),
// and as a reader wants it: with a line end wherever a block ends.
struct HtmlText
{
    ArticleText counted;
    ArticleText text;
    std::vector<qsizetype> lineEnds; // those put in: where in what is counted, in code points, ascending

    // From what is counted to the text. A line end at an edge of the range stays outside.
    [[nodiscard]] Range toText(Range range) const;
};

[[nodiscard]] Result<HtmlText> htmlTextOf(const QString &html);

} // namespace Galley
