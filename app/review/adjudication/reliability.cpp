#include "review/adjudication/reliability.h"

#include <algorithm>
#include <numeric>

namespace Galley {

double LayerReliability::accuracy(int annotator) const
{
    const qsizetype place = annotators.indexOf(annotator);
    double right = 0;
    for (size_t label = 0; place >= 0 && label < shares.size(); ++label)
        right += shares[label] * said[size_t(place)][label][label];
    return right;
}

std::vector<double> LayerReliability::likelihoods(const QMap<int, int> &answers) const
{
    std::vector<double> likely = shares;
    bool known = false;
    for (const auto &[annotator, label] : answers.asKeyValueRange()) {
        const qsizetype who = annotators.indexOf(annotator);
        const qsizetype answer = labels.indexOf(label);
        if (who < 0 || answer < 0)
            continue;
        known = true;
        for (size_t truth = 0; truth < likely.size(); ++truth)
            likely[truth] *= said[size_t(who)][truth][size_t(answer)];
    }
    const double sum = std::accumulate(likely.begin(), likely.end(), 0.0);
    if (!known || sum <= 0)
        return {};
    for (double &one : likely)
        one /= sum;
    return likely;
}

const LayerReliability *Reliability::of(int layer) const
{
    const auto found = layers.constFind(layer);
    return found == layers.cend() ? nullptr : &*found;
}

std::optional<int> answerOf(const Version &version, const ArticleUnits &article)
{
    if (version.units.size() > 1)
        return {};
    return version.units.isEmpty() ? LayerReliability::NotMarked
                                   : article.units[size_t(version.units.first())].label;
}

std::optional<QMap<int, int>> answersOf(const Cluster &cluster, const ArticleUnits &article)
{
    QMap<int, int> answers;
    for (const Version &version : cluster.versions) {
        const std::optional<int> answer = answerOf(version, article);
        if (!answer)
            return {};
        for (const int annotator : version.annotators)
            answers[annotator] = *answer;
    }
    return answers;
}

} // namespace Galley
