#pragma once

#include "schema/schemaset.h"

class QWidget;

namespace Galley {

// What a query can say, as lines of plain text, and a few examples.
[[nodiscard]] QString queryHelp();
[[nodiscard]] QString queryExamples();

// The same as a table that stays until a click or Esc.
void showQueryHelp(QWidget *beside);

// What QueryEdit completes: fields, then their values in this project.
[[nodiscard]] QStringList queryWords(const SchemaSet &schemas, const QStringList &annotators);

} // namespace Galley
