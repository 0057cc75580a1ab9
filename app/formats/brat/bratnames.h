#pragma once

#include <QString>

// Names of files and types that brat, archives and every file system take.
namespace Galley::Brat {

// Letters and digits of ASCII, '.', '_' and '-' stay, other characters are written as the bytes of their
// UTF-8 form, "%2F". Two names never become one, except that only the start of a very long one stays, with a
// hash.
[[nodiscard]] QString fileNameFor(const QString &name);
// The name that a file name was made of; any other file name stays as it is.
[[nodiscard]] QString nameOfFile(const QString &fileName);

// Types have ASCII letters, digits, '_' and '-' only.
[[nodiscard]] bool isTypeName(const QString &name);
[[nodiscard]] QString typeNameFor(const QString &name);

} // namespace Galley::Brat
