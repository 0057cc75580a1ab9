#pragma once

#include "formats/articles/htmltree.h"

namespace Galley {

// What an element's name, role, class and id say of it.
enum class Boilerplate {
    None,
    Likely,  // unless most of the page is in it: names are often those of what surrounds
    Certain, // unless nearly all of it is
    Hidden,  // not shown at all
};

[[nodiscard]] Boilerplate boilerplateOf(const GumboNode *node);

// A line that names the writer, or part of one.
[[nodiscard]] bool isByline(const GumboNode *node);

// "Advertisement", "Read more" and the like, as a line by itself.
[[nodiscard]] bool isBoilerplateLine(const QString &line);

} // namespace Galley
