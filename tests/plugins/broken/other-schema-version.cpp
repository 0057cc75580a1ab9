#include "demoplugin.h"

class OtherSchemaVersionPlugin final : public QObject, public Galley::SchemaPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID GalleySchemaPlugin_iid FILE "other-schema-version.json")
    Q_INTERFACES(Galley::SchemaPlugin)

public:
    Galley::Schema schema() const override
    {
        Galley::Schema schema = demoSchema(QStringLiteral("other-schema-version"));
        schema.version = QStringLiteral("2.0.0");
        return schema;
    }
};

#include "other-schema-version.moc"
