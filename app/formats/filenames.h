#pragma once

#include <QString>

namespace Galley {

// A name as every file system and archive takes it: letters and digits of ASCII, '.', '_' and '-' stay, other
// characters are written as the bytes of their UTF-8 form, "%2F". Two names never become one, except that
// only the start of a very long one stays, with a hash.
[[nodiscard]] QString portableFileName(const QString &name);
// The name that such a file name was made of; any other file name stays as it is.
[[nodiscard]] QString nameOfPortableFile(const QString &fileName);

} // namespace Galley
