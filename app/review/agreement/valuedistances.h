#pragma once

#include "review/agreement/layerdata.h"
#include "review/measures/distance.h"
#include "schema/schema.h"

namespace Galley {

struct ValueDistance
{
    QString name; // "nominal", "ordinal", "interval", "masi"
    Distance distance;
};

// How α weighs differences between a layer's categories: nominal always, and one more for values that have an
// order (options, which must be the first categories), numbers, or sets.
[[nodiscard]] std::vector<ValueDistance> distancesOf(const LayerData &layer);

} // namespace Galley
