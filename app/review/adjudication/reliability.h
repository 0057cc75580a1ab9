#pragma once

#include "review/adjudication/cluster.h"

#include <QMap>

#include <map>

// How far each annotator can be relied on, estimated from what all of them did (Dawid and Skene 1979, by
// EM): no gold is needed. A place is an item, the label that an annotator gave there his answer, "not
// marked" an answer, too.
namespace Galley {

// Of one layer.
struct LayerReliability
{
    static constexpr int NotMarked = -1;
    static constexpr int Unknown = -2; // a label that nobody gives here

    QList<int> labels;          // UnitNames::labels, or NotMarked
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
    // How likely each label is, given who said what; empty when nobody known said anything known.
    [[nodiscard]] std::vector<double> likelihoods(const QMap<int, int> &answers) const;
};

struct Reliability
{
    QMap<int, LayerReliability> layers; // by layer's number

    [[nodiscard]] const LayerReliability *of(int layer) const;
};

// The label of the version, or NotMarked; none when it has several spans.
[[nodiscard]] std::optional<int> answerOf(const Version &version, const ArticleUnits &article);
// Labels by annotator; none when somebody marked several spans.
[[nodiscard]] std::optional<QMap<int, int>> answersOf(const Cluster &cluster, const ArticleUnits &article);

// Takes clusters up to estimate from. Keeps each pattern of answers once.
class ReliabilityEstimator
{
public:
    void add(const Cluster &cluster, const ArticleUnits &article);
    // A layer takes part when at least two annotators marked it.
    [[nodiscard]] Reliability estimate() const;

private:
    struct Places
    {
        std::map<std::vector<std::pair<int, int>>, qint64> answers; // of annotators, their labels: how often
        qint64 stacked = 0;
    };

    [[nodiscard]] static LayerReliability estimate(const Places &places);

    QMap<int, Places> m_layers;
};

} // namespace Galley
