#include "demoplugin.h"

#include <stdexcept>

namespace {

struct Thrower
{
    Thrower() { throw std::runtime_error("no load today"); }
};

const Thrower thrower;

} // namespace

class ThrowingLoadPlugin final : public QObject, public Galley::SchemaPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID GalleySchemaPlugin_iid FILE "throwing-load.json")
    Q_INTERFACES(Galley::SchemaPlugin)

public:
    Galley::Schema schema() const override { return demoSchema(QStringLiteral("throwing-load")); }
};

#include "throwing-load.moc"
