#include <api/resourceschema.h>
#include <api/schemaplugin.h>

#include <QObject>

class WeatherPlugin : public QObject, public Galley::SchemaPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID GalleySchemaPlugin_iid FILE "weather.json")
    Q_INTERFACES(Galley::SchemaPlugin)

public:
    Galley::Schema schema() const override
    {
        return Galley::resourceSchema(QStringLiteral(":/galley/weather.schema.json"));
    }
};

#include "weatherplugin.moc"
