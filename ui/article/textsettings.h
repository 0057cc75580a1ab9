#pragma once

#include <QString>

namespace Galley {

// How articles are set. What is out of bounds is brought back into them.
struct TextSettings
{
    static constexpr int fewestCharacters = 30;
    static constexpr int mostCharacters = 160;
    static constexpr double leastLeading = 1.2;
    static constexpr double greatestLeading = 3.0;
    static constexpr double smallestSize = 6;
    static constexpr double greatestSize = 48;

    QString family;       // empty: the best serif face that is installed
    double size = 0;      // points; 0: somewhat larger than the interface's
    int characters = 70;  // of a line, at most
    double leading = 1.6; // of the size of the face

    bool operator==(const TextSettings &) const = default;

    [[nodiscard]] TextSettings bounded() const;

    // From and to the program's settings.
    [[nodiscard]] static TextSettings kept();
    void keep() const;
};

} // namespace Galley
