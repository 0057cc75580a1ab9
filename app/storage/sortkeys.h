#pragma once

#include "text/article.h"

// What lists sort and filter by, kept with each article because no database folds case alike.
namespace Galley {

[[nodiscard]] QString sortKey(const QString &text);
[[nodiscard]] QString filterKey(const Article &article);
// A pattern for LIKE … ESCAPE '\' that finds the word in a filter key.
[[nodiscard]] QString filterPattern(const QString &word);

} // namespace Galley
