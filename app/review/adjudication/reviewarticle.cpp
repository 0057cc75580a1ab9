#include "review/adjudication/reviewarticle.h"

#include "review/adjudication/remarks.h"
#include "review/adjudication/versionwork.h"
#include "review/units/unitreader.h"
#include "storage/database.h"

#include <algorithm>

namespace Galley {

namespace {

Result<void> readUnits(ReviewArticle &review, Store &store, const UnitReader::Options &options)
{
    const ArticleId article = review.gold.article.id;
    UnitReader reader(store.database(), options);
    auto units = reader.read(article);
    if (!units)
        return std::unexpected(std::move(units).error());
    const auto elsewhere =
        workOnOtherVersions(store.database(), article, article, conditionFor(options.sets));
    if (!elsewhere)
        return std::unexpected(elsewhere.error());
    review.units = std::move(*units);
    review.names = reader.names();
    review.remarks = remarksOn(review.units, review.names, review.gold.schemas, elsewhere->value(article));
    dropUntouched(review.units);
    review.clusters = clustersOf(review.units, review.names);
    return {};
}

Result<void> readSets(ReviewArticle &review, Store &store, const QList<Annotator> &compared)
{
    auto stored = store.sets(review.gold.article.id);
    if (!stored)
        return std::unexpected(std::move(stored).error());
    for (StoredSet &set : *stored) {
        if (set.revision > 0 && std::ranges::contains(compared, set.set.annotator.id, &Annotator::id))
            review.sets.append(std::move(set.set));
    }
    return {};
}

} // namespace

QList<ClusterState> ReviewArticle::states(const AnnotationSet &goldNow) const
{
    return clusterStates(clusters, names, goldNow.decisions().values(), agreementGoes);
}

Result<ReviewArticle> loadReview(Store &store, ArticleId article, const ReviewScope &scope)
{
    const auto annotators = store.annotators();
    if (!annotators)
        return std::unexpected(annotators.error());
    const QList<Annotator> compared = comparedAmong(*annotators, scope);
    ReviewArticle review;
    auto gold = goldAnnotator(store).and_then([&](const Annotator &who) { return store.load(article, who); });
    if (!gold)
        return std::unexpected(std::move(gold).error());
    review.gold = std::move(*gold);
    const auto agreement = agreementGoesToGold(store, scope);
    if (!agreement)
        return std::unexpected(agreement.error());
    review.agreementGoes = *agreement;
    const auto read = store.database().transaction(Database::Transaction::Read, [&] {
        return readSets(review, store, compared).and_then([&] {
            return readUnits(review, store, unitOptions(compared, scope));
        });
    });
    return read.transform([&] { return std::move(review); });
}

} // namespace Galley
