#pragma once

#include "schema/schema.h"
#include "storage/sqlitedatabase.h"

// Making and opening project files, with every reason for which that is refused.
namespace Galley {

struct OpenedProject
{
    std::unique_ptr<Database> database;
    QString readOnlyReason; // empty: it may be written
};

// Made beside and renamed when complete, so that there is a whole project or none.
[[nodiscard]] Result<void> createProjectFile(const QString &path, const QList<Schema> &schemas);

[[nodiscard]] Result<OpenedProject> openProjectFile(const QString &path, bool forWriting);

} // namespace Galley
