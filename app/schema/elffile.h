#pragma once

#include <QString>

namespace Galley {

// Whether a shared library is empty, or in ELF form and ends before its own headers say it should. Loading
// such a file can kill the process, and Qt's look at the metadata does not notice. False for files in another
// form.
[[nodiscard]] bool isTruncatedElf(const QString &path);

} // namespace Galley
