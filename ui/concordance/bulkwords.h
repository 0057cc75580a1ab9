#pragma once

#include "schema/schemaset.h"
#include "storage/bulk.h"

// Bulk edits in words.
namespace Galley::BulkWords {

// "Relabel to “Actor”": what is kept to be shown in lists.
[[nodiscard]] QString summary(const BulkAction &action, const SchemaSet &schemas);
// "47 marks in 12 articles would get the label “Actor”. 3 stay as they are: …"
[[nodiscard]] QString preview(const BulkAction &action, const BulkResult &result, const SchemaSet &schemas);
// "Marked 47 mentions in 12 articles."
[[nodiscard]] QString done(const BulkAction &action, const BulkResult &result, const SchemaSet &schemas);
[[nodiscard]] QString undone(const BulkResult &result, bool again);
// Each reason once with how often, the most frequent first; empty when nothing was refused.
[[nodiscard]] QString refusals(const BulkResult &result, qsizetype most = 2);

} // namespace Galley::BulkWords
