#include "demoplugin.h"

class DuplicateIdPlugin final : public QObject, public Galley::SchemaPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID GalleySchemaPlugin_iid FILE "duplicate-id.json")
    Q_INTERFACES(Galley::SchemaPlugin)

public:
    Galley::Schema schema() const override { return demoSchema(QStringLiteral("good")); }
};

#include "duplicate-id.moc"
