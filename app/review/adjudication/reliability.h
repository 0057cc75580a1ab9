#pragma once

#include "review/adjudication/cluster.h"

#include <QMap>

// How far each annotator can be relied on, estimated from what all of them did (Dawid and Skene 1979, by
// EM): no gold is needed. A place is an item, the label that an annotator gave there his answer, "not
// marked" an answer, too.
namespace Galley {

// Of one layer.
struct LayerReliability
{
    QList<int> labels;          // UnitNames::labels; -1: not marked
    QList<int> annotators;      // UnitNames::annotators
    std::vector<double> shares; // of the places, by label: what is true of how many
    // By annotator, what is true, what he said: how often he says this where that is true. Rows add up to 1.
    std::vector<std::vector<std::vector<double>>> said;
    qint64 places = 0;  // that took part
    qint64 stacked = 0; // that could not: somebody marked several spans there
    int rounds = 0;
    bool converged = false;

    // How often he is right, over all places.
    [[nodiscard]] double accuracy(int annotator) const;
    // How likely each label is, given who said what (places in labels, -1: he is not among them); empty when
    // nobody known said anything known.
    [[nodiscard]] std::vector<double> likelihoods(const QMap<int, int> &answers) const;
};

struct Reliability
{
    QMap<int, LayerReliability> layers; // by layer's number

    [[nodiscard]] const LayerReliability *of(int layer) const;
};

// The label of the version: -1 not marked, none when it has several spans.
[[nodiscard]] std::optional<int> answerOf(const Version &version, const ArticleUnits &article);

// What is kept of clusters to estimate from: some bytes a place.
class ReliabilityEstimator
{
public:
    void add(const Cluster &cluster, const ArticleUnits &article);
    // A layer takes part when at least two annotators marked it.
    [[nodiscard]] Reliability estimate() const;

private:
    struct Answer
    {
        int place;
        int annotator;
        int label;
    };

    struct Places
    {
        std::vector<Answer> answers;
        int places = 0;
        qint64 stacked = 0;
    };

    [[nodiscard]] static LayerReliability estimate(const Places &places);

    QMap<int, Places> m_layers;
};

} // namespace Galley
