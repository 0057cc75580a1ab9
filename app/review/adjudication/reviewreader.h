#pragma once

#include "review/adjudication/gold.h"
#include "review/adjudication/reviewarticle.h"
#include "review/adjudication/reviewrow.h"
#include "text/progress.h"

#include <memory>

namespace Galley {

// Reads the adjudication queue, on any thread: article after article, or those that are asked for.
class ReviewReader
{
public:
    // The store must outlive the reader.
    [[nodiscard]] static Result<std::unique_ptr<ReviewReader>> open(Store &store, ReviewScope scope = {});
    ~ReviewReader();

    // The next articles that have sets; few at first, so that there is something to show at once. Without
    // articles: no more.
    [[nodiscard]] Result<ReviewChunk> next();
    // These alone, which next takes no notice of. An article without sets comes without rows.
    [[nodiscard]] Result<ReviewChunk> read(const QList<ArticleId> &articles);

    // Everything, chunk by chunk. A stop is an Error of kind Io.
    [[nodiscard]] Result<void> readAll(const std::function<void(ReviewChunk)> &deliver,
                                       const KeepGoing &progress = {});

    // Articles whose sets, gold among them, are no longer what was read of them, by id. Those that next has
    // yet to reach do not count. Reads one row a set: 10 ms for 40,000.
    [[nodiscard]] Result<QList<ArticleId>> changedArticles();

private:
    class Private;
    explicit ReviewReader(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

// The same from what is in memory already, for an article that is open: names are the article's.
[[nodiscard]] ReviewedArticle reviewedArticle(const ReviewArticle &article, const AnnotationSet &goldNow);

// The texts of places, in their order: what lists show. Some 10 µs each.
[[nodiscard]] Result<QStringList> quotesOf(Store &store, const QList<ReviewRow> &rows, int longest = 200);

} // namespace Galley
