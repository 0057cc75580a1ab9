#pragma once

#include "schema/schemaset.h"

#include <QHash>

namespace Galley {

// What layers' labels are called in formats that know no layers: a label's id where only one layer has it,
// else layer and label with '_' between, which no id contains. An import finds both again.
class ExportNames
{
public:
    explicit ExportNames(const SchemaSet &schemas);

    [[nodiscard]] QString label(const QString &layer, const QString &label) const;

private:
    QHash<QString, int> m_layersOf; // label → how many layers have one of it
};

} // namespace Galley
