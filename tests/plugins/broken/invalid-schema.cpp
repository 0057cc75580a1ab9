#include "demoplugin.h"

class InvalidSchemaPlugin final : public QObject, public Galley::SchemaPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID GalleySchemaPlugin_iid FILE "invalid-schema.json")
    Q_INTERFACES(Galley::SchemaPlugin)

public:
    Galley::Schema schema() const override
    {
        Galley::Schema schema = demoSchema(QStringLiteral("invalid-schema"));
        schema.layers.first().labels.first().color = QStringLiteral("red");
        schema.layers.first().name.clear();
        return schema;
    }
};

#include "invalid-schema.moc"
