#pragma once

#include "search/query.h"

namespace Galley {

// "label", "attr", …: what stands before a colon.
[[nodiscard]] std::optional<QueryTerm::Field> queryFieldFrom(QStringView word);
[[nodiscard]] QString wordFor(QueryTerm::Field field);

} // namespace Galley
