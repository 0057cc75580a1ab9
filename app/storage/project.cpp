#include "storage/project.h"

#include "storage/postgresaddress.h"
#include "storage/postgresproject.h"

namespace Galley {

Result<void> createProject(const QString &address, const QList<Schema> &schemas, const FillProject &fill)
{
    return PostgresAddress::isMeant(address) ? createPostgresProject(address, schemas, fill)
                                             : createProjectFile(address, schemas, fill);
}

Result<OpenedProject> openProject(const QString &address, bool forWriting)
{
    return PostgresAddress::isMeant(address) ? openPostgresProject(address, forWriting)
                                             : openProjectFile(address, forWriting);
}

} // namespace Galley
