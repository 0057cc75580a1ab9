#pragma once

#include "review/units/unit.h"

#include <algorithm>
#include <span>

namespace Galley {

// Calls with the units of each place: a std::span<const Unit *const>. Units are one layer's, by place.
template <typename Call>
void forEachPlace(std::span<const Unit> units, const Call &call)
{
    std::vector<const Unit *> run;
    for (size_t first = 0; first < units.size();) {
        size_t end = first;
        run.clear();
        bool pieces = false;
        for (; end < units.size() && units[end].extent == units[first].extent; ++end) {
            run.push_back(&units[end]);
            pieces = pieces || !units[end].segments.isEmpty();
        }
        first = end;
        if (!pieces) {
            call(std::span<const Unit *const>(run));
            continue;
        }
        std::ranges::stable_sort(
            run,
            [](const QList<Range> &a, const QList<Range> &b) {
                return std::ranges::lexicographical_compare(a, b);
            },
            &Unit::segments);
        for (size_t at = 0; at < run.size();) {
            size_t to = at + 1;
            while (to < run.size() && run[to]->segments == run[at]->segments)
                ++to;
            call(std::span<const Unit *const>(run).subspan(at, to - at));
            at = to;
        }
    }
}

} // namespace Galley
