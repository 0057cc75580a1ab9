#pragma once

#include "formats/document.h"
#include "formats/tasks/labelstudioconfig.h"
#include "formats/tasks/offsetunits.h"

namespace Galley {

struct LabelStudioContext
{
    LabelStudioConfig config;
    QString textKey; // of data, as the user says; empty: the configuration's
    OffsetUnit unit = OffsetUnit::CodePoints;
    bool groundTruthIsGold = true; // the ground truth is the adjudicator's
};

// What one task says.
[[nodiscard]] Document parseLabelStudioTask(QByteArrayView json, const Place &place,
                                            const LabelStudioContext &context);

// Rules units out by the regions of a task; nothing happens when it is none.
void seeLabelStudioTask(QByteArrayView json, const LabelStudioContext &context, UnitFinder &finder);

} // namespace Galley
