#include "review/adjudication/reliability.h"

#include "review/measures/dawidskene.h"

#include <algorithm>

namespace Galley {

void ReliabilityEstimator::add(const Cluster &cluster, const ArticleUnits &article)
{
    Places &places = m_layers[cluster.layer];
    const auto answers = answersOf(cluster, article);
    if (!answers) {
        ++places.stacked;
        return;
    }
    if (answers->size() < 2)
        return;
    ++places.answers[{answers->constKeyValueBegin(), answers->constKeyValueEnd()}];
}

LayerReliability ReliabilityEstimator::estimate(const Places &places)
{
    LayerReliability layer{.stacked = places.stacked};
    layer.labels += LayerReliability::NotMarked;
    for (const auto &[answers, count] : places.answers) {
        for (const auto &[annotator, label] : answers) {
            layer.annotators += annotator;
            layer.labels += label;
        }
    }
    for (QList<int> *numbers : {&layer.annotators, &layer.labels}) {
        std::ranges::sort(*numbers);
        numbers->erase(std::ranges::unique(*numbers).begin(), numbers->end());
    }
    CodingTable table(int(layer.annotators.size()), int(layer.labels.size()));
    for (const auto &[answers, count] : places.answers) {
        std::vector<int> codes(size_t(layer.annotators.size()), CodingView::Missing);
        for (const auto &[annotator, label] : answers)
            codes[size_t(layer.annotators.indexOf(annotator))] = int(layer.labels.indexOf(label));
        table.add(0, codes, count);
        layer.places += count;
    }
    const DawidSkene estimated = dawidSkene(table.view());
    layer.shares = estimated.priors;
    layer.rounds = estimated.iterations;
    layer.converged = estimated.converged;
    const int labels = int(layer.labels.size());
    for (int annotator = 0; annotator < int(layer.annotators.size()); ++annotator) {
        std::vector<std::vector<double>> &rows = layer.said.emplace_back();
        for (int truth = 0; truth < labels; ++truth) {
            std::vector<double> &row = rows.emplace_back();
            for (int said = 0; said < labels; ++said)
                row.push_back(estimated.confusion(annotator, truth, said));
        }
    }
    return layer;
}

Reliability ReliabilityEstimator::estimate() const
{
    Reliability reliability;
    for (const auto &[layer, places] : m_layers.asKeyValueRange()) {
        if (!places.answers.empty())
            reliability.layers.insert(layer, estimate(places));
    }
    return reliability;
}

} // namespace Galley
