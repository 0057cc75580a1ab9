#pragma once

#include <QString>

namespace Galley {

// A date, or date and time, as ISO 8601 in its extended form, from the forms that news files have: ISO 8601
// (also basic, as in NITF, and with a blank for the T), RFC 2822, and year, month and day with other
// separators. What is not said, time zones included, is not made up. Empty: not understood.
[[nodiscard]] QString isoDate(const QString &written);

} // namespace Galley
