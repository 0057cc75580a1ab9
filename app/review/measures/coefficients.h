#pragma once

#include "review/measures/codingtable.h"
#include "review/measures/coefficient.h"

// Agreement on items that annotators put into unordered categories. Only items that every annotator of the
// view coded take part; the others are counted as incomplete. Artstein, Poesio, "Inter-Coder Agreement for
// Computational Linguistics", Computational Linguistics 34(4), 2008, has them all under one notation (section
// 2).
namespace Galley {

// The share of pairs of annotators that agree, of all pairs on all items; for two annotators the share of
// items.
[[nodiscard]] Coefficient observedAgreement(const CodingView &items);

// Cohen, "A coefficient of agreement for nominal scales", Educational and Psychological Measurement 20(1),
// 1960, p. 40: chance by what each of the two uses. The view must have two annotators.
[[nodiscard]] Coefficient cohenKappa(const CodingView &items);

// Scott, "Reliability of content analysis: the case of nominal scale coding", Public Opinion Quarterly 19(3),
// 1955, p. 323: chance by what the two use together. The view must have two annotators.
[[nodiscard]] Coefficient scottPi(const CodingView &items);

// Fleiss, "Measuring nominal scale agreement among many raters", Psychological Bulletin 76(5), 1971, p. 379:
// Scott's π for any number of annotators, thus with pooled marginals. Neither the κ of Davies and Fleiss 1982
// (marginals of each annotator) nor the mean of pairwise Cohen κ (Light 1971).
[[nodiscard]] Coefficient fleissKappa(const CodingView &items);

// The same of one category against all the others (Fleiss 1971, p. 380; for two annotators Scott's π on the
// collapsed table, as in Agresti, "Modelling patterns of agreement and disagreement", Statistical Methods in
// Medical Research 1(2), 1992, p. 202). Cohen's κ on the collapsed table is another figure:
// cohenKappa(table.versusRest(category).view()).
[[nodiscard]] Coefficient fleissKappa(const CodingView &items, int category);

} // namespace Galley
