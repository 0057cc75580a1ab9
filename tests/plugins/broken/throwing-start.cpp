#include "demoplugin.h"

#include <stdexcept>

class ThrowingStartPlugin final : public QObject, public Galley::SchemaPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID GalleySchemaPlugin_iid FILE "throwing-start.json")
    Q_INTERFACES(Galley::SchemaPlugin)

public:
    ThrowingStartPlugin() { throw std::runtime_error("no start today"); }

    Galley::Schema schema() const override { return demoSchema(QStringLiteral("throwing-start")); }
};

#include "throwing-start.moc"
