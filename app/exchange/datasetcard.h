#pragma once

#include "exchange/datasetcounts.h"
#include "exchange/exportoptions.h"
#include "schema/schemaset.h"

namespace Galley {

// The README.md of an exported dataset: what is in it, by whom, under which licences, what is missing, and
// the recipe that makes it again. In English whoever exports it, and without the time of that: the same
// dataset has the same card.
struct DatasetCard
{
    QByteArray header; // YAML that the format wants before it
    const DatasetCounts &counts;
    QStringList parts; // of the split, in order; one empty name when there is none
    SchemaSet schemas;
    Losses losses;
    ExportOptions options;
    qint64 undated = 0; // SplitPlan

    [[nodiscard]] QByteArray toMarkdown() const;
};

} // namespace Galley
