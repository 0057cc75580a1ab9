#include "api/resourceschema.h"
#include "api/schemaplugin.h"

#include <QObject>

using namespace Qt::StringLiterals;

namespace Galley {

class AttributionPlugin final : public QObject, public SchemaPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID GalleySchemaPlugin_iid FILE "attribution.json")
    Q_INTERFACES(Galley::SchemaPlugin)

public:
    Schema schema() const override { return resourceSchema(u":/galley/attribution.schema.json"_s); }
};

} // namespace Galley

#include "attributionplugin.moc"
