#pragma once

#include <QByteArray>
#include <QStringView>

namespace Galley {

// Whether XML 1.0 has all characters of a text: most control characters it has not, not even escaped.
[[nodiscard]] bool fitsXml(QStringView text);
// XML 1.1 has them, escaped.
[[nodiscard]] bool fitsXml11(QStringView text);

// UTF-8 that stands for the text in an element or in an attribute in double quotes. Line ends, tabs and what
// some readers take for line ends are escaped, and so are control characters, so that they come back as they
// are.
[[nodiscard]] QByteArray xmlEscaped(QStringView text);

} // namespace Galley
