#pragma once

#include "text/error.h"

#include <QFile>

#include <memory>

namespace Galley {

// Opens a file for reading; says plainly when it is not there, a folder, a project that is open
// in this process, or not to be read.
[[nodiscard]] Result<std::unique_ptr<QFile>> openInput(const QString &path);

} // namespace Galley
