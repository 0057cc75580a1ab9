#pragma once

#include <QByteArray>

namespace Galley {

// Statements that make galley_word_key(text) and galley_fold_key(text): wordKey and foldKey of
// text/folding.h as functions of the server, whose own folding depends on its locale. They have the
// characters as the program knew them that made the project.
[[nodiscard]] QByteArray foldingFunctions();

} // namespace Galley
