#pragma once

#include "search/hit.h"
#include "search/query.h"
#include "storage/store.h"
#include "text/progress.h"

namespace Galley {

struct HitOptions
{
    int context = 60;     // code points on each side
    qint64 annotator = 0; // whose spans are shown at text that is hit (Hit::span, label); 0: nobody's
    // An annotator for whom others' sets are not there before his own is finished (SetFilter); 0: nobody.
    qint64 blindFor = 0;
};

// The hits of a query, article by article in the order of their ids, in an article by set and place. Blocks;
// use it on the thread of its store, which must outlive it and may be used for other things between calls.
class HitStream
{
public:
    // NotFound, with the column, when the query names a label, attribute, relation, annotator that the
    // project does not have. Asks the full-text index and the indexes of labels, sets and dates for the
    // articles in question: milliseconds, except for labels and words that most articles have.
    [[nodiscard]] static Result<std::unique_ptr<HitStream>> open(Store &store, const Query &query,
                                                                 const HitOptions &options = {});
    ~HitStream();

    // At least so many more hits (an article's hits come together), or fewer at the end or when told to stop.
    // Progress counts articles. About 0.1 ms an article with its text, 0.02 ms without.
    [[nodiscard]] Result<QList<Hit>> next(int atLeast, const KeepGoing &progress = {});
    // All, but not many more than limit.
    [[nodiscard]] Result<QList<Hit>> all(qsizetype limit, const KeepGoing &progress = {});

    [[nodiscard]] bool atEnd() const;
    [[nodiscard]] qint64 articlesDone() const;
    [[nodiscard]] qint64 articlesInAll() const; // in question, an upper bound
    // Why every article is read, translated; empty when the indexes could answer.
    [[nodiscard]] QString scanReason() const;

private:
    struct Plan;
    HitStream(Store &store, std::unique_ptr<Plan> plan);

    Store &m_store;
    std::unique_ptr<Plan> m_plan;
};

// Stands every hit's context into it: what is left and right of its range, line ends as spaces, at most so
// many code points.
void addContext(Hit &hit, const ArticleText &text, int context);

} // namespace Galley
