#include "api/resourceschema.h"
#include "api/schemaplugin.h"

#include <QObject>

using namespace Qt::StringLiterals;

namespace Galley {

class EquipmentPlugin final : public QObject, public SchemaPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID GalleySchemaPlugin_iid FILE "equipment.json")
    Q_INTERFACES(Galley::SchemaPlugin)

public:
    Schema schema() const override { return resourceSchema(u":/galley/equipment.schema.json"_s); }
};

} // namespace Galley

#include "equipmentplugin.moc"
