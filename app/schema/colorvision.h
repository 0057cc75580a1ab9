#pragma once

#include "schema/rgb.h"

#include <array>

namespace Galley {

// Full colour vision, and the three in which one kind of cone is missing.
enum class Vision : quint8 { Full, Protanopia, Deuteranopia, Tritanopia };

constexpr std::array visions{Vision::Full, Vision::Protanopia, Vision::Deuteranopia, Vision::Tritanopia};

// How a colour looks to somebody, by the matrices of Machado, Oliveira and Fernandes (2009), “A
// Physiologically-based Model for Simulation of Color Vision Deficiency”, severity 1.0, on linear light.
[[nodiscard]] Rgb seenWith(Vision vision, const Rgb &color);

// CIE L*a*b* under D65.
struct Lab
{
    double lightness = 0;
    double a = 0;
    double b = 0;
};

[[nodiscard]] Lab labOf(const Rgb &color);

// CIEDE2000, as Sharma, Wu and Dalal (2005) write it down. About 2 is just seen side by side.
[[nodiscard]] double colorDifference(const Lab &first, const Lab &second);

// The least difference of two colours in any of the four visions.
[[nodiscard]] double leastDifference(const Rgb &first, const Rgb &second);

// From here on two labels' colours are told apart as thin bars, not side by side.
constexpr double distinctColors = 10;

} // namespace Galley
