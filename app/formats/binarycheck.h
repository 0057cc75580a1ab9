#pragma once

#include <QByteArrayView>
#include <QString>

namespace Galley {

// What a file is that is known not to be plain text (an archive, an image, a PDF, …), as a message that says
// what to do; empty when nothing speaks against text.
[[nodiscard]] QString binaryKind(QByteArrayView bytes);

// The first control character that no text has (in UTF-16 units), or -1: NUL and the like, but not tabs, line
// ends, form feeds or escapes of old wire copy.
[[nodiscard]] qsizetype firstBinaryControl(QStringView text);

} // namespace Galley
