#pragma once

#include "review/agreement/agreementreport.h"

namespace Galley {

// A row a number, under headings; UTF-8 with a byte order mark, and no cell that a spreadsheet takes for a
// formula: one that could be begins with an apostrophe.
[[nodiscard]] QByteArray toCsv(const AgreementReport &report);

} // namespace Galley
