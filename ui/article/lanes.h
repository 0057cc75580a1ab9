#pragma once

#include <QtTypes>

#include <span>
#include <vector>

namespace Galley {

// What a span wants under one line of text.
struct LaneRequest
{
    qreal left = 0;
    qreal right = 0; // of its bar
    qreal wish = 0;  // right edge that would leave room for its name; never less than right
};

// The lane of each request, 0 nearest to the text. Bars in one lane never touch. Names get the room they
// wish for as long as that takes few lanes; then bars move together and names shorten. O(n · lanes).
[[nodiscard]] std::vector<int> assignLanes(std::span<const LaneRequest> requests);

} // namespace Galley
