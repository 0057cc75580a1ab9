#include "review/agreement/comparison.h"

#include "review/agreement/layerdata.h"

#include <algorithm>
#include <numeric>

namespace Galley {

bool Comparison::has(AgreementMeasure measure) const
{
    return std::ranges::find(measures, measure) != measures.end();
}

std::vector<Comparison> comparisonsOf(int annotators, const AgreementOptions &options)
{
    std::vector<AgreementMeasure> ofPairs;
    std::vector<AgreementMeasure> ofAll;
    std::vector<AgreementMeasure> every;
    for (int i = 0; i < AgreementMeasureCount; ++i) {
        const auto measure = AgreementMeasure(i);
        const bool wanted = options.measures.isEmpty()
            ? isOfItems(measure) || options.unit.kind == AgreementUnit::Kind::Span
            : options.measures.contains(measure);
        if (!wanted)
            continue;
        every.push_back(measure);
        if (isOfPairs(measure) || measure == AgreementMeasure::Observed)
            ofPairs.push_back(measure);
        if (!isOfPairs(measure))
            ofAll.push_back(measure);
    }
    std::vector<Comparison> comparisons;
    const bool whole = annotators == 2 || options.by.contains(Breakdown::Pair);
    for (const auto &[first, second] : pairsOf(annotators))
        comparisons.push_back({{first, second}, whole ? every : ofPairs});
    if (annotators > 2) {
        comparisons.push_back({std::vector<int>(size_t(annotators)), ofAll});
        std::iota(comparisons.back().annotators.begin(), comparisons.back().annotators.end(), 0);
    }
    return comparisons;
}

} // namespace Galley
