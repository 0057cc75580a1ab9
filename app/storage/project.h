#pragma once

#include "storage/projectfile.h"

// Making and opening a project wherever its address leads: a file's path, or postgresql://…
namespace Galley {

[[nodiscard]] Result<void> createProject(const QString &address, const QList<Schema> &schemas);
[[nodiscard]] Result<OpenedProject> openProject(const QString &address, bool forWriting);

} // namespace Galley
