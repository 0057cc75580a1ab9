#pragma once

#include "review/adjudication/choice.h"
#include "review/adjudication/clusterstate.h"
#include "review/adjudication/gold.h"
#include "review/adjudication/remark.h"

namespace Galley {

// Everything that adjudicating one article needs: a value, so that a thread reads it and the window has it.
struct ReviewArticle
{
    SessionData gold;          // with the article and the schemas, for a session on gold
    QList<AnnotationSet> sets; // that are compared, by annotator's name
    ArticleUnits units;        // of these
    UnitNames names;
    QList<Cluster> clusters;
    QList<ReviewRemark> remarks;
    bool agreementGoes = true; // to gold by itself

    [[nodiscard]] AdjudicationContext context(const QString &by, const QDateTime &at) const
    {
        return {gold.article, gold.schemas, units, names, sets, clusters, by, at};
    }

    // Against gold as it is now, which the session may have changed.
    [[nodiscard]] QList<ClusterState> states(const AnnotationSet &goldNow) const;
};

// Makes the gold set where there is none; a project that is read-only gives an empty one with id 0 instead.
// The annotators' work is of one moment.
[[nodiscard]] Result<ReviewArticle> loadReview(Store &store, ArticleId article,
                                               const ReviewScope &scope = {});

} // namespace Galley
