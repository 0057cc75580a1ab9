#pragma once

#include "annotation/span.h"
#include "storage/database.h"
#include "text/article.h"

#include <vector>

namespace Galley {

class Store;

// Articles that the annotator (0: anybody) has worked on: what is unmarked in others says nothing. Ascending.
[[nodiscard]] Result<QList<ArticleId>> articlesWithWork(Store &store, qint64 annotator);

// An article's spans of the annotator (0: of all): begin, end, number of the label, quote, set, id,
// annotator.
[[nodiscard]] Statement spansOf(Database &database, ArticleId article, qint64 annotator);

// What of an article's text any span covers.
class MarkedText
{
public:
    [[nodiscard]] static Result<MarkedText> read(Database &database, ArticleId article, qint64 annotator);

    [[nodiscard]] bool overlaps(Range range) const; // O(log n)

private:
    void add(Range range); // by begin

    std::vector<Range> m_ranges; // ascending, apart
};

} // namespace Galley
