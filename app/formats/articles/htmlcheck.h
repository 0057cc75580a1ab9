#pragma once

#include "text/error.h"

#include <QByteArrayView>

namespace Galley {

// Whether HTML can be parsed in time and memory that are in proportion to its size: an HTML5 parser takes
// quadratic time, and more, for elements that nest very deep, for formatting that is opened and never closed,
// and for elements with very many attributes. What is not closed as it should be counts as nested deeper than
// a parser may find it. O(bytes).
[[nodiscard]] Result<void> checkHtml(QByteArrayView utf8);

} // namespace Galley
