#pragma once

#include <QString>

#include <array>

// Colours as people see them, as far as tests need it. Colours are "#rrggbb".
namespace ColorVision {

enum class Sight { Usual, Protanopia, Deuteranopia, Tritanopia };

inline constexpr std::array allSights{Sight::Usual, Sight::Protanopia, Sight::Deuteranopia,
                                      Sight::Tritanopia};

// WCAG 2: 1 … 21.
[[nodiscard]] double contrast(const QString &a, const QString &b);

// The first colour with a share of the second over it.
[[nodiscard]] QString mixed(const QString &ground, const QString &color, double share);

// Distance in the OKLab space, between colours as that sight has them (simulated after Machado, Oliveira and
// Fernandes, 2009): black and white are 1 apart; 0.02 is about what can just be told apart side by side.
[[nodiscard]] double distance(const QString &a, const QString &b, Sight sight);

} // namespace ColorVision
