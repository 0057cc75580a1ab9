#pragma once

#include "review/agreement/layerdata.h"

// Items of each unit, added to a layer. Only articles that two annotators worked on have cells in the
// confusion matrix; options say whether there is one.
namespace Galley {

void addSpanItems(const Corpus &corpus, const AgreementOptions &options, LayerData &layer);
void addRelationItems(const Corpus &corpus, const AgreementOptions &options, LayerData &layer);
void addAttributeItems(const Corpus &corpus, const AgreementOptions &options, LayerData &layer);
void addFieldItems(const Corpus &corpus, const AgreementOptions &options, LayerData &layer);
[[nodiscard]] Result<void> addTokenItems(Store &store, const Corpus &corpus, const AgreementOptions &options,
                                         std::vector<LayerData> &layers, const KeepGoing &progress);

} // namespace Galley
