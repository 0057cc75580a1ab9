#pragma once

#include "storage/database.h"
#include "text/article.h"

// The keys by which near duplicates of an article's text are found (see MinHash::bandKeys).
namespace Galley {

[[nodiscard]] Result<void> insertNearKeys(Database &database, ArticleId article, const QList<qint64> &keys);
[[nodiscard]] Result<void> removeNearKeys(Database &database, ArticleId article, const QList<qint64> &keys);
// Articles that share keys, those with the most first.
[[nodiscard]] Result<QList<ArticleId>> nearCandidates(Database &database, const QList<qint64> &keys,
                                                      int limit);

} // namespace Galley
