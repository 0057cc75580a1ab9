#include "demoplugin.h"

class NoIdPlugin final : public QObject, public Galley::SchemaPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID GalleySchemaPlugin_iid FILE "no-id.json")
    Q_INTERFACES(Galley::SchemaPlugin)

public:
    Galley::Schema schema() const override { return demoSchema(QStringLiteral("no-id")); }
};

#include "no-id.moc"
