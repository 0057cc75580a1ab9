#pragma once

#include "annotation/journal.h"
#include "schema/schemaset.h"

namespace Galley {

// What an entry of a journal did, as the annotator would say it: "Marked “Velmar” as Armed forces".
[[nodiscard]] QString inWords(const JournalEntry &entry, const SchemaSet &schemas);

} // namespace Galley
