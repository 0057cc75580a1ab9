#pragma once

#include <QByteArray>
#include <QStringView>

namespace Galley {

// Whether XML 1.0 has all characters of a text: most control characters it has not, not even escaped.
[[nodiscard]] bool fitsXml(QStringView text);

// UTF-8 that stands for the text in an element or in an attribute in double quotes. Line ends, tabs and what
// some readers take for line ends are escaped, so that they come back as they are.
[[nodiscard]] QByteArray xmlEscaped(QStringView text);

} // namespace Galley
