#include "review/adjudication/workedarticles.h"

#include "storage/database.h"

#include <QCoreApplication>

namespace Galley {

Result<QList<ArticleId>> workedArticles(Store &store, const ReviewScope &scope)
{
    const auto annotators = store.annotators();
    if (!annotators)
        return std::unexpected(annotators.error());
    SetFilter filter;
    for (const Annotator &annotator : comparedAmong(*annotators, scope))
        filter.annotators += annotator.id;
    QList<ArticleId> ids;
    if (filter.annotators.isEmpty())
        return ids;
    Statement rows = store.database().query("SELECT DISTINCT s.article_id FROM annotation_set s WHERE true" +
                                            conditionFor(filter) + " ORDER BY 1");
    while (rows.next())
        ids.append(rows.integer(0));
    return rows.result(std::move(ids));
}

Result<QList<ArticleId>> articlesCalled(Store &store, const QStringList &externalIds)
{
    QList<ArticleId> ids;
    for (const QString &externalId : externalIds) {
        const auto id = store.findArticle(externalId);
        if (!id)
            return std::unexpected(id.error());
        if (!*id)
            return fail(
                Error::Kind::NotFound,
                QCoreApplication::translate("Policy", "The project has no article “%1”.").arg(externalId));
        ids += **id;
    }
    return ids;
}

} // namespace Galley
