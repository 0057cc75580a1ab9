#pragma once

#include "review/units/unit.h"

// The first step from units to clusters: what is compared with what.
namespace Galley {

// Units of different annotators, at most one of each, that stand for the same thing; which overlap.
struct ComparedPart
{
    std::vector<int> units; // places in ArticleUnits::units, ascending
    double disorder = 0;    // 0 … 1
    bool isAgreed = false;  // everybody has the same there, and nothing else stands at the place
};

// Those whose set the article has, and any other whose units it has; ascending.
[[nodiscard]] std::vector<int> comparedAnnotators(const ArticleUnits &article);

// Of the same place, label and attributes.
[[nodiscard]] bool hasSameContent(const Unit &a, const Unit &b);

// Sharing text or, without length, the place.
[[nodiscard]] bool meet(const Unit &a, const Unit &b);

// Of the units from first to last, which are of one layer.
[[nodiscard]] std::vector<ComparedPart> comparedParts(const ArticleUnits &article, int first, int last,
                                                      int annotators);

} // namespace Galley
