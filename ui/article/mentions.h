#pragma once

#include "annotation/annotationset.h"

#include <optional>

namespace Galley {

// The stretches of a range that may be marked next, the likeliest first: names, numbers and quotations that
// have no span, near the caret and after it before all; then phrases and what is marked already. No two begin
// at the same place. O(range).
[[nodiscard]] QList<Range> likelyMentions(const ArticleText &text, const AnnotationSet &set, Range range,
                                          qsizetype caret);

// Every word and number of a range, those near the caret first.
[[nodiscard]] QList<Range> allWords(const ArticleText &text, Range range, qsizetype caret);

// The name or number without a span that follows a selection (or stands before it).
[[nodiscard]] std::optional<Range> mentionBeside(const ArticleText &text, const AnnotationSet &set,
                                                 Range selection, bool after);

} // namespace Galley
