#include "demoplugin.h"

#include <csignal>

namespace {

struct Crasher
{
    Crasher() { std::raise(SIGSEGV); }
};

const Crasher now;

} // namespace

class CrashingLoadPlugin final : public QObject, public Galley::SchemaPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID GalleySchemaPlugin_iid FILE "crashing-load.json")
    Q_INTERFACES(Galley::SchemaPlugin)

public:
    Galley::Schema schema() const override { return demoSchema(QStringLiteral("crashing-load")); }
};

#include "crashing-load.moc"
