#include "review/agreement/gammaparts.h"

#include "review/agreement/stopped.h"
#include "review/alignment/gamma.h"

#include <algorithm>

namespace Galley {

namespace {

// The units of those compared who have a set, with annotators numbered from 0.
std::vector<Unit> comparedUnits(const Corpus::Item &article, int layer, int label,
                                const std::vector<int> &present)
{
    std::vector<Unit> units;
    for (const Unit &unit : unitsOf(article, layer)) {
        const auto found = std::ranges::find(present, unit.annotator);
        if (found == present.end() || (label >= 0 && unit.label != label))
            continue;
        units.push_back(unit);
        units.back().annotator = int(found - present.begin());
    }
    return units;
}

} // namespace

Result<std::vector<GammaPart>> gammaParts(const Corpus &corpus, int layer, int label,
                                          const Comparison &comparison, const AgreementOptions &options,
                                          const KeepGoing &progress)
{
    std::vector<GammaPart> parts(corpus.articles.size());
    const bool chance = comparison.has(AgreementMeasure::Gamma);
    if (!chance && !comparison.has(AgreementMeasure::ObservedDisorder))
        return parts;
    for (size_t i = 0; i < corpus.articles.size(); ++i) {
        const auto goesOn = [&] { return !progress || progress(qint64(i), qint64(corpus.articles.size())); };
        if (!goesOn())
            return stoppedComparing();
        const Corpus::Item &article = corpus.articles[i];
        std::vector<int> present;
        for (const int annotator : comparison.annotators) {
            if (article.present[size_t(annotator)])
                present.push_back(annotator);
        }
        const std::vector<Unit> units = comparedUnits(article, layer, label, present);
        if (present.size() < 2 || units.empty())
            continue;
        GammaPart &part = parts[i];
        part.units = qint64(units.size());
        part.weight = double(units.size()) / double(present.size());
        if (chance) {
            const Gamma gamma = gammaOf(units, int(present.size()), {.seed = options.seed},
                                        [&](qint64, qint64) { return goesOn(); });
            if (!goesOn())
                return stoppedComparing();
            part.observed = gamma.observed.value_or(0);
            part.expected = gamma.expected;
            part.errorBound = gamma.errorBound;
        } else {
            const Alignment alignment = bestAlignment(units, int(present.size()));
            part.observed = alignment.disorder;
            part.errorBound = alignment.errorBound;
        }
    }
    return parts;
}

} // namespace Galley
