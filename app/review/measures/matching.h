#pragma once

#include <vector>

namespace Galley {

// Who may meet whom on two sides; places count from 0 on each.
struct Meeting
{
    int left = 0;
    int right = 0;
    bool isGood = false;
};

struct Matched
{
    int good = 0;
    int other = 0;
};

// How many can meet, each one other at most, when first as many good meetings as possible are wanted and then
// as many as possible at all. Costs meetings × √sides (Hopcroft, Karp, "An n^5/2 algorithm for maximum
// matchings in bipartite graphs", SIAM Journal on Computing 2(4), 1973), twice.
[[nodiscard]] Matched match(int lefts, int rights, const std::vector<Meeting> &meetings);

} // namespace Galley
