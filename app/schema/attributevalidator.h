#pragma once

#include "schema/checklist.h"
#include "schema/schema.h"

namespace Galley {

// Attributes of a layer (with its labels), of a relation type, or of the document (without any).
void checkAttributes(const QList<Attribute> &attributes, const QString &pointer, const QList<Label> &labels,
                     Checklist &checklist);

} // namespace Galley
