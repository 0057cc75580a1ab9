#pragma once

#include "storage/store.h"
#include "text/progress.h"

namespace Galley {

// What a reviewer has to say about a piece of work.
struct ReturnRemark
{
    ArticleId article = 0;
    std::optional<Range> place; // none: the article
    QString text;

    bool operator==(const ReturnRemark &) const = default;
};

struct ReturnRequest
{
    QString annotator; // whose work
    QString by;        // who has to have the right
    QList<ArticleId> articles;
    QList<ReturnRemark> remarks; // on these articles; written as comments addressed to the annotator
    bool reopens = false;        // in progress again instead: an oversight, without remarks
};

// One bulk edit, which can be taken back. Work that is not done, or not there, is refused and named; gold of
// the article may be signed off, so settled work can be returned.
[[nodiscard]] Result<BulkResult> returnWork(Store &store, const ReturnRequest &request, bool write = true,
                                            const KeepGoing &progress = {});

} // namespace Galley
