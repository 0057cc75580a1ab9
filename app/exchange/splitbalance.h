#pragma once

#include "exchange/split.h"

namespace Galley {

// Articles that stay together.
struct SplitUnit
{
    quint64 hash = 0;
    qint32 size = 0; // articles
    qint32 day = SplitItem::NoDay;
    quint8 part = 0; // what is decided
    std::vector<SplitItem::Label> labels;
};

// Gives each unit its part such that articles and, where units have them, labels are spread by the parts'
// shares: the rarest label first, of each the units that have most of it, each where most of it is missing
// (iterative stratification). What is left goes where most articles are missing.
void balance(std::vector<SplitUnit> &units, const QList<SplitPart> &parts);

} // namespace Galley
