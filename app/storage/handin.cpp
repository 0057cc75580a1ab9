#include "storage/handin.h"

namespace Galley {

Result<bool> isHandedIn(Database &database)
{
    return database.number("SELECT 1 FROM setting WHERE name = $1", QString(HandInSetting))
        .transform([](std::optional<qint64> found) { return found.has_value(); });
}

} // namespace Galley
