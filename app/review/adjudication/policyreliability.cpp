#include "review/adjudication/policyreliability.h"

#include "review/units/unitreader.h"
#include "storage/bulkrows.h"

namespace Galley {

namespace {

Result<SetFilter> filterOf(Store &store, const ReviewScope &scope)
{
    return store.annotators().transform([&](const QList<Annotator> &annotators) {
        SetFilter filter;
        for (const Annotator &annotator : comparedAmong(annotators, scope))
            filter.annotators += annotator.id;
        return filter;
    });
}

int renumbered(int label, int layer, const UnitNames &from, const UnitNames &to)
{
    if (label < 0)
        return label;
    const int number = to.labels.find(layer, from.labels.name(label));
    return number < 0 ? LayerReliability::Unknown : number;
}

} // namespace

Result<ProjectReliability> ProjectReliability::estimate(Store &store, const ReviewScope &scope,
                                                        const KeepGoing &progress)
{
    const auto filter = filterOf(store, scope);
    if (!filter)
        return std::unexpected(filter.error());
    UnitReader reader(store.database(),
                      {.sets = *filter, .layers = scope.layers, .attributes = scope.attributes});
    ReliabilityEstimator estimator;
    ArticleId after = 0;
    qint64 done = 0;
    while (true) {
        const auto articles = reader.readAfter(after);
        if (!articles)
            return std::unexpected(articles.error());
        if (articles->empty())
            break;
        for (const ArticleUnits &article : *articles) {
            for (const Cluster &cluster : clustersOf(article, reader.names()))
                estimator.add(cluster, article);
        }
        after = articles->back().article;
        done += qint64(articles->size());
        if (progress && !progress(done, 0))
            return bulkStopped();
    }
    ProjectReliability reliability;
    reliability.m_reliability = estimator.estimate();
    reliability.m_names = reader.names();
    return reliability;
}

Reliability ProjectReliability::with(const UnitNames &names) const
{
    Reliability result;
    for (const auto &[number, layer] : m_reliability.layers.asKeyValueRange()) {
        const int there = names.layers.find(m_names.layers.name(number));
        LayerReliability renamed = layer;
        for (int &annotator : renamed.annotators)
            annotator = names.annotators.find(m_names.annotators.name(annotator));
        for (int &label : renamed.labels)
            label = renumbered(label, there, m_names, names);
        if (there >= 0)
            result.layers.insert(there, std::move(renamed));
    }
    return result;
}

QList<ReliabilityRow> ProjectReliability::rows() const
{
    QList<ReliabilityRow> rows;
    for (const auto &[number, layer] : m_reliability.layers.asKeyValueRange()) {
        for (qsizetype who = 0; who < layer.annotators.size(); ++who) {
            ReliabilityRow row{.layer = m_names.layers.name(number),
                               .annotator = m_names.annotators.name(layer.annotators[who]),
                               .accuracy = layer.accuracy(layer.annotators[who]),
                               .places = layer.places,
                               .right = {}};
            for (size_t label = 0; label < layer.shares.size(); ++label) {
                const int name = layer.labels[qsizetype(label)];
                row.right[name < 0 ? QString() : m_names.labels.name(name)] =
                    layer.said[size_t(who)][label][label];
            }
            rows += row;
        }
    }
    return rows;
}

} // namespace Galley
