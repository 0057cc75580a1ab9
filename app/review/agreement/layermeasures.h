#pragma once

#include "review/agreement/agreementreport.h"
#include "review/agreement/comparison.h"
#include "review/agreement/gammaparts.h"
#include "review/agreement/layerdata.h"
#include "review/agreement/valuedistances.h"
#include "review/measures/coefficient.h"
#include "review/measures/spanscores.h"
#include "review/measures/unitizingalpha.h"

namespace Galley {

// Articles that numbers are made of together.
struct ArticleGroup
{
    std::optional<Breakdown> by = {};
    QString key = {};
    std::vector<int> articles; // places in the corpus, ascending
};

// Every number of one layer, or of one of its categories against the others.
class LayerMeasures
{
public:
    // The arguments must outlive it. Category -1: all.
    LayerMeasures(const Corpus &corpus, const LayerData &layer, int category,
                  const AgreementOptions &options);

    // What numbers of any group are made of; γ takes long.
    [[nodiscard]] Result<void> prepare(const KeepGoing &progress);

    void addResults(const ArticleGroup &group, QList<AgreementResult> &results) const;

private:
    struct Figure
    {
        AgreementMeasure measure = AgreementMeasure::Observed;
        size_t comparison = 0;
        int distance = 0; // of α, in m_distances
    };

    struct Compared
    {
        Comparison comparison;
        std::vector<SpanScores> scores;        // by article; of pairs
        std::vector<UnitizedArticle> unitized; // by article
        std::optional<UnitizingTable> unitizing;
        std::vector<GammaPart> gamma; // by article
    };

    void addFigures(size_t comparison);
    [[nodiscard]] bool isCompared(const Unit &unit, const Comparison &comparison) const;
    [[nodiscard]] bool haveAll(size_t article, const Comparison &comparison) const;
    void scoreAll(Compared &compared) const;
    void unitizeAll(Compared &compared) const;
    [[nodiscard]] std::vector<Coefficient> evaluate(Weights weights, const ArticleGroup &group) const;
    [[nodiscard]] Coefficient itemFigure(const Figure &figure, const CodingView &items) const;
    [[nodiscard]] static Coefficient scoreFigure(AgreementMeasure measure, const SpanScores &scores);
    [[nodiscard]] static Coefficient gammaFigure(AgreementMeasure measure, const Compared &compared,
                                                 Weights weights, const ArticleGroup &group);
    [[nodiscard]] std::vector<std::optional<Interval>> intervals(const ArticleGroup &group) const;
    [[nodiscard]] QMap<QString, qint64> excluded(const Figure &figure, const Coefficient &coefficient,
                                                 Weights weights, const ArticleGroup &group) const;
    [[nodiscard]] double errorBound(const Figure &figure, const ArticleGroup &group) const;

    const Corpus &m_corpus;
    const LayerData &m_layer;
    const AgreementOptions &m_options;
    int m_category = -1;
    int m_label = -1; // its number in the corpus; of spans
    ItemTable m_items;
    std::vector<ValueDistance> m_distances;
    std::vector<Compared> m_compared;
    std::vector<Figure> m_figures;
};

} // namespace Galley
