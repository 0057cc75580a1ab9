#pragma once

#include "formats/document.h"
#include "formats/jsonvalue.h"
#include "formats/tasks/offsetunits.h"

namespace Galley {

struct DoccanoContext
{
    QString annotator; // empty: the file does not say
    OffsetUnit unit = OffsetUnit::Utf16;
    bool isGuess = false; // another unit could be meant, where units differ
};

// What one line says.
[[nodiscard]] Document parseDoccanoLine(QByteArrayView line, const Place &place,
                                        const DoccanoContext &context);

// Rules units out by the spans of a line; nothing happens when it is none.
void seeDoccanoLine(QByteArrayView line, UnitFinder &finder);

} // namespace Galley
