#include "demoplugin.h"

#include <cstdlib>

namespace {

struct Leaver
{
    Leaver() { std::_Exit(0); }
};

const Leaver now;

} // namespace

class ExitingLoadPlugin final : public QObject, public Galley::SchemaPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID GalleySchemaPlugin_iid FILE "exiting-load.json")
    Q_INTERFACES(Galley::SchemaPlugin)

public:
    Galley::Schema schema() const override { return demoSchema(QStringLiteral("exiting-load")); }
};

#include "exiting-load.moc"
