#include "article/lanes.h"

#include <algorithm>
#include <numeric>

namespace Galley {

namespace {

constexpr std::size_t roomyLanes = 3; // that names may take room in
constexpr qreal gap = 3;              // pixels between bars of one lane

struct Lane
{
    qreal bars = 0;  // right edge of the last bar
    qreal names = 0; // right edge of the last name
};

int firstFree(const std::vector<Lane> &lanes, qreal left, qreal Lane::*edge)
{
    const auto free = std::ranges::find_if(lanes, [&](const Lane &lane) { return lane.*edge + gap <= left; });
    return free == lanes.end() ? -1 : int(free - lanes.begin());
}

int laneFor(std::vector<Lane> &lanes, const LaneRequest &request)
{
    int lane = firstFree(lanes, request.left, &Lane::names);
    if (lane < 0 && lanes.size() >= roomyLanes)
        lane = firstFree(lanes, request.left, &Lane::bars);
    if (lane < 0) {
        lane = int(lanes.size());
        lanes.emplace_back();
    }
    lanes[lane].bars = request.right;
    lanes[lane].names = std::max(request.right, request.wish);
    return lane;
}

} // namespace

std::vector<int> assignLanes(std::span<const LaneRequest> requests)
{
    std::vector<int> order(requests.size());
    std::ranges::iota(order, 0);
    std::ranges::stable_sort(order, [&](int a, int b) {
        return requests[a].left != requests[b].left ? requests[a].left < requests[b].left
                                                    : requests[a].right > requests[b].right;
    });
    std::vector<Lane> lanes;
    std::vector<int> result(requests.size());
    for (const int i : order)
        result[i] = laneFor(lanes, requests[i]);
    return result;
}

} // namespace Galley
