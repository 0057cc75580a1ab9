#pragma once

#include "storage/projectfile.h"

// Making and opening projects on a PostgreSQL server, with every reason for which that is refused.
namespace Galley {

// In a database, or a schema that the address's search_path names, that has no tables. One transaction.
[[nodiscard]] Result<void> createPostgresProject(const QString &address, const QList<Schema> &schemas,
                                                 const FillProject &fill = {});

[[nodiscard]] Result<OpenedProject> openPostgresProject(const QString &address, bool forWriting);

} // namespace Galley
