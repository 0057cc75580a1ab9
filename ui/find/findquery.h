#pragma once

#include <QString>

namespace Galley {

// What the find bar asks for.
struct FindQuery
{
    QString text;
    bool matchCase = false;
    bool wholeWords = false;
    bool isPattern = false; // a regular expression

    bool operator==(const FindQuery &) const = default;
};

} // namespace Galley
