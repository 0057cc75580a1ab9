#include "demoplugin.h"

class NotASchemaPlugin final : public QObject
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID GalleySchemaPlugin_iid FILE "not-a-schema-plugin.json")

public:
    NotASchemaPlugin() = default;
};

#include "not-a-schema-plugin.moc"
