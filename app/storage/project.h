#pragma once

#include "storage/projectfile.h"

// Making and opening a project wherever its address leads: a file's path, or postgresql://…
namespace Galley {

// Whole, with what fill writes, or not at all.
[[nodiscard]] Result<void> createProject(const QString &address, const QList<Schema> &schemas,
                                         const FillProject &fill = {});
[[nodiscard]] Result<OpenedProject> openProject(const QString &address, bool forWriting);

} // namespace Galley
