#pragma once

#include "search/query.h"

namespace Galley {

// Query::parse's part that reads.
[[nodiscard]] Result<QueryNode> parseQuery(const QString &text);

} // namespace Galley
