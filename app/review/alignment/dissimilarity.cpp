#include "review/alignment/dissimilarity.h"

#include <limits>

namespace Galley {

namespace {

// Code points of a range that a unit leaves out.
qsizetype gapsWithin(const Unit &unit, Range range)
{
    qsizetype left = range.length();
    for (Range segment : unit.segments)
        left -=
            std::max<qsizetype>(0, std::min(segment.end, range.end) - std::max(segment.begin, range.begin));
    return unit.segments.isEmpty() ? 0 : left;
}

// Code points that both leave out.
qsizetype sharedGaps(const Unit &one, const Unit &other)
{
    qsizetype shared = 0;
    for (qsizetype i = 1; i < one.segments.size(); ++i) {
        const Range gap{one.segments[i - 1].end, one.segments[i].begin};
        const Range within{std::max(gap.begin, other.extent.begin), std::min(gap.end, other.extent.end)};
        if (!within.isEmpty())
            shared += gapsWithin(other, within);
    }
    return shared;
}

qsizetype differingGaps(const Unit &one, const Unit &other)
{
    const Range common{std::max(one.extent.begin, other.extent.begin),
                       std::min(one.extent.end, other.extent.end)};
    if (common.isEmpty() || (one.segments.isEmpty() && other.segments.isEmpty()))
        return 0;
    return gapsWithin(one, common) + gapsWithin(other, common) - 2 * sharedGaps(one, other);
}

} // namespace

double placeDistance(const Unit &one, const Unit &other)
{
    const qsizetype apart = std::abs(one.extent.begin - other.extent.begin) +
        std::abs(one.extent.end - other.extent.end) + differingGaps(one, other);
    const qsizetype length = one.extent.length() + other.extent.length();
    if (apart == 0)
        return 0;
    if (length == 0)
        return std::numeric_limits<double>::infinity();
    const double share = double(apart) / double(length);
    return share * share;
}

double distance(const Unit &one, const Unit &other, const Dissimilarity &costs)
{
    const double place = costs.positional == 0 ? 0 : costs.positional * placeDistance(one, other);
    return costs.empty * (place + (one.label == other.label ? 0 : costs.categorical));
}

} // namespace Galley
