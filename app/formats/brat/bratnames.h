#pragma once

#include <QString>

// Names of files and types that brat, archives and every file system take.
namespace Galley::Brat {

// As formats/filenames.h has it.
[[nodiscard]] QString fileNameFor(const QString &name);
[[nodiscard]] QString nameOfFile(const QString &fileName);

// Types have ASCII letters, digits, '_' and '-' only.
[[nodiscard]] bool isTypeName(const QString &name);
[[nodiscard]] QString typeNameFor(const QString &name);

} // namespace Galley::Brat
