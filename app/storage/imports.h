#pragma once

#include "annotation/journal.h"

// Imports, as a project remembers them.
namespace Galley {

using ImportId = qint64; // of one project; 0: none

// How a whole set came into a project.
struct SetOrigin
{
    QString by;                                // who brought it
    QString action = QStringLiteral("import"); // a stable word: "import", "pre-annotation", "anchor"
    ImportId import = 0;
    SpanTimes times = {}; // when spans were made, where that is known
};

} // namespace Galley
