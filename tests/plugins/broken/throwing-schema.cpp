#include "demoplugin.h"

#include <stdexcept>

class ThrowingSchemaPlugin final : public QObject, public Galley::SchemaPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID GalleySchemaPlugin_iid FILE "throwing-schema.json")
    Q_INTERFACES(Galley::SchemaPlugin)

public:
    Galley::Schema schema() const override { throw std::runtime_error("no schema today"); }
};

#include "throwing-schema.moc"
