#include "article/linearcs.h"

#include <algorithm>

namespace Galley {

namespace {

constexpr qreal gap = 3; // pixels between stretches of one track

bool meet(const TrackRequest &a, const TrackRequest &b)
{
    return a.nameLow < b.nameHigh + gap && b.nameLow < a.nameHigh + gap;
}

bool isInside(const TrackRequest &inner, const TrackRequest &outer)
{
    return outer.low <= inner.low && inner.high <= outer.high;
}

// Whether an end of an arc would come down through another's name, were it higher.
bool endsInName(const TrackRequest &arc, const TrackRequest &named)
{
    const auto inName = [&](qreal x) {
        return named.nameLow < x && x < named.nameHigh && (x < named.low || x > named.high);
    };
    return inName(arc.low) || inName(arc.high);
}

// Of two that meet, whether the first runs below the second: what is inside another does, then what would
// come down through the other's name, then the shorter.
bool runsBelow(const TrackRequest &a, const TrackRequest &b)
{
    const bool inside = isInside(a, b);
    if (inside != isInside(b, a))
        return inside;
    const bool passes = endsInName(a, b);
    if (passes != endsInName(b, a))
        return passes;
    return a.high - a.low < b.high - b.low;
}

} // namespace

// Levels of a graph in which what runs below comes first; where that goes round in a ring, the shortest does.
std::vector<int> assignTracks(std::span<const TrackRequest> requests, int most)
{
    const std::size_t count = requests.size();
    std::vector<std::vector<std::size_t>> above(count);
    std::vector<int> waiting(count, 0);
    for (std::size_t i = 0; i < count; ++i) {
        for (std::size_t j = i + 1; j < count; ++j) {
            if (!meet(requests[i], requests[j]))
                continue;
            const bool below = runsBelow(requests[i], requests[j]) || !runsBelow(requests[j], requests[i]);
            above[below ? i : j].push_back(below ? j : i);
            ++waiting[below ? j : i];
        }
    }
    std::vector<int> tracks(count, 0);
    std::vector<bool> done(count, false);
    for (std::size_t step = 0; step < count; ++step) {
        std::size_t next = count;
        for (std::size_t i = 0; i < count; ++i) {
            if (!done[i] && (next == count || waiting[i] < waiting[next]))
                next = i;
        }
        done[next] = true;
        for (const std::size_t higher : above[next]) {
            --waiting[higher];
            tracks[higher] = std::max(tracks[higher], std::min(tracks[next] + 1, most - 1));
        }
    }
    return tracks;
}

} // namespace Galley
