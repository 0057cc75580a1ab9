#include "demoplugin.h"

class WrongInterfaceVersionPlugin final : public QObject
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "org.galley.SchemaPlugin/2" FILE "wrong-interface-version.json")

public:
    WrongInterfaceVersionPlugin() = default;
};

#include "wrong-interface-version.moc"
