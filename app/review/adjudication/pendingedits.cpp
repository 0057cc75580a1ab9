#include "review/adjudication/pendingedits.h"

#include "storage/articlereader.h"
#include "storage/database.h"

#include <QCoreApplication>
#include <QHash>

namespace Galley {

namespace {

// Asked within the transaction, so that nobody writes in between.
Result<Edit> editOf(const PendingEdits::One &one, Store &store, const Annotator &annotator)
{
    const auto revision = store.database().number(
        "SELECT revision FROM annotation_set WHERE article_id = $1 AND annotator_id = $2", one.article,
        annotator.id);
    if (!revision)
        return std::unexpected(revision.error());
    if (revision->value_or(0) == one.revision)
        return one.edit;
    return fail(Error::Kind::Conflict,
                QCoreApplication::translate(
                    "Adjudicate", "%1's set was changed meanwhile, so it stays as it is. Try again.")
                    .arg(annotator.name));
}

} // namespace

Result<BulkResult> write(Store &store, const PendingEdits &edits, const KeepGoing &progress)
{
    const auto annotator = edits.annotator.id ? Result<Annotator>(edits.annotator)
                                              : store.annotator(edits.annotator.name, edits.annotator.kind);
    if (!annotator)
        return std::unexpected(annotator.error());
    QHash<ArticleId, const PendingEdits::One *> byArticle;
    BulkEdits bulk{.annotator = *annotator,
                   .by = edits.by,
                   .action = edits.action,
                   .summary = edits.summary,
                   .articles = {},
                   .edit = {}};
    for (const PendingEdits::One &one : edits.edits) {
        bulk.articles += one.article;
        byArticle.insert(one.article, &one);
    }
    bulk.edit = [&](const ArticleWork &work) {
        return editOf(*byArticle.value(work.article.id), store, *annotator);
    };
    return store.applyEdits(bulk, progress);
}

} // namespace Galley
