#include "review/alignment/neighbours.h"

#include "review/alignment/stacks.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>
#include <map>

namespace Galley {

namespace {

// Stacks by their length, a power of two in a class, each by begin: how far a mark of a class can be from
// another one is known without looking at it.
using Classes = std::map<int, std::vector<int>>;

int classOf(const Stack &mark)
{
    return int(std::bit_width(std::size_t(mark.unit->extent.length())));
}

Classes classesOf(std::span<const Stack> marks)
{
    Classes classes;
    for (int mark = 0; mark < int(marks.size()); ++mark)
        classes[classOf(marks[mark])].push_back(mark);
    for (auto &[length, members] : classes)
        std::ranges::stable_sort(members, {}, [&](int mark) { return marks[mark].unit->extent.begin; });
    return classes;
}

// How much the begins of two marks may differ, at most, over the sum of their lengths.
double shareFor(const Dissimilarity &costs, double most)
{
    const double unit = costs.positional * costs.empty;
    return unit > 0 ? std::sqrt(most / unit) : std::numeric_limits<double>::infinity();
}

} // namespace

void forNeighbours(std::span<const Stack> marks, const Dissimilarity &costs, double most,
                   const std::function<void(int, int, double)> &tell)
{
    const double share = shareFor(costs, most);
    const Classes classes = classesOf(marks);
    for (int one = 0; one < int(marks.size()); ++one) {
        const Unit &unit = *marks[one].unit;
        for (const auto &[length, members] : classes) {
            const double lengths = double(unit.extent.length()) + std::exp2(length);
            const double far = std::isinf(share) ? share : std::ceil(share * lengths);
            const auto begin = [&](int mark) { return double(marks[mark].unit->extent.begin); };
            auto at = std::ranges::lower_bound(members, double(unit.extent.begin) - far, {}, begin);
            for (; at != members.end() && begin(*at) <= double(unit.extent.begin) + far; ++at) {
                if (*at <= one || marks[*at].unit->annotator == unit.annotator)
                    continue;
                const double apart = distance(unit, *marks[*at].unit, costs);
                if (apart <= most)
                    tell(one, *at, apart);
            }
        }
    }
}

} // namespace Galley
