#pragma once

#include "text/range.h"

#include <QStringView>

#include <vector>

namespace Galley {

// The quotations of one paragraph with their marks, outermost only, in units of the paragraph. English,
// French, German, Nordic, East Asian and straight double marks; “ may be closed by » as in translated copy.
// One that nothing closes ends with the paragraph; a closing mark alone opens nothing. O(paragraph).
[[nodiscard]] std::vector<Utf16Range> quotationsOf(QStringView paragraph);

} // namespace Galley
