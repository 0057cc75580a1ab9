#include "formats/exportnames.h"

namespace Galley {

ExportNames::ExportNames(const SchemaSet &schemas)
{
    for (const Schema &schema : schemas.schemas()) {
        for (const Layer &layer : schema.layers) {
            for (const Label &label : layer.labels)
                ++m_layersOf[label.id];
        }
    }
}

QString ExportNames::label(const QString &layer, const QString &label) const
{
    return m_layersOf.value(label) > 1 ? layer + u'_' + label : label;
}

} // namespace Galley
