#include "demoplugin.h"

class OtherSchemaIdPlugin final : public QObject, public Galley::SchemaPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID GalleySchemaPlugin_iid FILE "other-schema-id.json")
    Q_INTERFACES(Galley::SchemaPlugin)

public:
    Galley::Schema schema() const override { return demoSchema(QStringLiteral("somebody-else")); }
};

#include "other-schema-id.moc"
