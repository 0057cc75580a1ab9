#include "demoplugin.h"

class WrongMetadataVersionPlugin final : public QObject, public Galley::SchemaPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID GalleySchemaPlugin_iid FILE "wrong-metadata-version.json")
    Q_INTERFACES(Galley::SchemaPlugin)

public:
    Galley::Schema schema() const override { return demoSchema(QStringLiteral("wrong-metadata-version")); }
};

#include "wrong-metadata-version.moc"
