#pragma once

#include <QStringList>

namespace Galley {

// Codes of one or two small letters, none the begin of another, as many of one letter as the count lets;
// those within easier reach first. At most 676.
[[nodiscard]] QStringList hintCodes(qsizetype count);

} // namespace Galley
