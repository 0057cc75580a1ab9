#include "demoplugin.h"

class WrongInterfacePlugin final : public QObject
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "org.example.Viewer/1" FILE "wrong-interface.json")

public:
    WrongInterfacePlugin() = default;
};

#include "wrong-interface.moc"
