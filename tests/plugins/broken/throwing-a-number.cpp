#include "demoplugin.h"

class ThrowingANumberPlugin final : public QObject, public Galley::SchemaPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID GalleySchemaPlugin_iid FILE "throwing-a-number.json")
    Q_INTERFACES(Galley::SchemaPlugin)

public:
    Galley::Schema schema() const override { throw 7; }
};

#include "throwing-a-number.moc"
