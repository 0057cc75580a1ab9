#pragma once

#include "schema/schema.h"
#include "text/error.h"

namespace Galley {

class Database;

// Replaces one of the same id.
[[nodiscard]] Result<void> putSchema(Database &database, const Schema &schema);

} // namespace Galley
