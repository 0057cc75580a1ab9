#include "storage/changesource.h"

#include "storage/postgreschanges.h"
#include "storage/sqlitechanges.h"

namespace Galley {

Result<std::unique_ptr<ChangeSource>> openChangeSource(const QString &address, const Wake &wake)
{
    return PostgresAddress::isMeant(address) ? PostgresChanges::open(address, wake)
                                             : SqliteChanges::open(address);
}

} // namespace Galley
