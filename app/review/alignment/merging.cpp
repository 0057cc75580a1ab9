#include "review/alignment/merging.h"

#include <algorithm>

namespace Galley {

namespace {

using Parts = std::vector<std::vector<int>>;

struct Merge
{
    double saving = 0;
    int one = -1;
    int other = -1;
};

// The best partner for a part among those after it.
Merge bestFor(const Stacks &marks, const Parts &parts, int one)
{
    Merge best{.one = one};
    for (int other = one + 1; other < int(parts.size()); ++other) {
        if (parts[other].empty() || !marks.canJoin(parts[one], parts[other]))
            continue;
        const double saving = marks.saving(parts[one], parts[other]);
        if (saving > best.saving)
            best = {.saving = saving, .one = one, .other = other};
    }
    return best;
}

} // namespace

std::vector<std::vector<int>> mergedGreedily(const Stacks &marks, std::span<const int> members)
{
    Parts parts;
    for (int mark : members)
        for (std::size_t time = 0; time < marks[mark].units.size(); ++time)
            parts.push_back({mark});
    std::vector<Merge> bests;
    for (int part = 0; part < int(parts.size()); ++part)
        bests.push_back(bestFor(marks, parts, part));
    while (true) {
        const auto best = std::ranges::max_element(bests, {}, &Merge::saving);
        if (best == bests.end() || best->other < 0)
            break;
        const auto [saving, one, other] = *best;
        parts[one].insert(parts[one].end(), parts[other].begin(), parts[other].end());
        parts[other].clear();
        bests[other] = {};
        for (int part = 0; part <= other; ++part)
            if (part == one ||
                (!parts[part].empty() &&
                 (part < one || bests[part].other == other || bests[part].other == one)))
                bests[part] = bestFor(marks, parts, part);
    }
    std::erase_if(parts, [](const std::vector<int> &part) { return part.empty(); });
    return parts;
}

} // namespace Galley
