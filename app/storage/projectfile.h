#pragma once

#include "schema/schema.h"
#include "storage/database.h"

// Making and opening project files, with every reason for which that is refused.
namespace Galley {

struct OpenedProject
{
    std::unique_ptr<Database> database;
    QString readOnlyReason; // empty: it may be written
};

// What a new project gets before it is there; empty: nothing more.
using FillProject = std::function<Result<void>(Database &)>;

// Made beside and renamed when complete, so that there is a whole project or none.
[[nodiscard]] Result<void> createProjectFile(const QString &path, const QList<Schema> &schemas,
                                             const FillProject &fill = {});

[[nodiscard]] Result<OpenedProject> openProjectFile(const QString &path, bool forWriting);

// For every kind of database: what a new project holds, and whether what this program asks of the tables is
// still there in a layout that it does not know.
[[nodiscard]] Result<void> fillProject(Database &database, const QList<Schema> &schemas);
[[nodiscard]] Result<void> checkReadable(Database &database, const QString &path);
[[nodiscard]] QString newerReason(); // why one of those is for reading only

} // namespace Galley
