#pragma once

#include "review/measures/measured.h"

// How the window writes what was measured.
namespace Galley::Numbers {

[[nodiscard]] QString value(double value);                // "0.71"
[[nodiscard]] QString value(const Measured &measured);    // the same; "–" when undefined
[[nodiscard]] QString share(const Measured &measured);    // "71 %"; "–" when undefined
[[nodiscard]] QString interval(const Measured &measured); // "0.65 … 0.77"; empty: none
[[nodiscard]] QString excluded(const Measured &measured); // "3 stacked, 2 incomplete"; empty: nothing was
[[nodiscard]] QString words(const Measured &measured);    // all of it, in a sentence

} // namespace Galley::Numbers
