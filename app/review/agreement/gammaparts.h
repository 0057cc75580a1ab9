#pragma once

#include "review/agreement/comparison.h"
#include "review/agreement/corpus.h"

#include <optional>

namespace Galley {

// What γ is made of in one article. Several are added up by the number of units.
struct GammaPart
{
    qint64 units = 0;                    // 0: nothing to compare
    double weight = 0;                   // mean number of units an annotator
    double observed = 0;                 // disorder
    std::optional<double> expected = {}; // none: chance has nothing to differ in
    double errorBound = 0;
};

// By article. Of one label (-1: all). Annotators without a set on an article have no part in it.
[[nodiscard]] Result<std::vector<GammaPart>> gammaParts(const Corpus &corpus, int layer, int label,
                                                        const Comparison &comparison,
                                                        const AgreementOptions &options,
                                                        const KeepGoing &progress);

} // namespace Galley
