#pragma once

struct sqlite3;

namespace Galley {

// galley_word_key(text) and galley_fold_key(text), for statements of the program's own only.
void addTextFunctions(sqlite3 *connection);

} // namespace Galley
