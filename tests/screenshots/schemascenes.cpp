#include "scene.h"

#include "project/project.h"
#include "schema/schemafile.h"
#include "schema/schemajson.h"
#include "schemas/schemapresenter.h"
#include "schemas/sourceedit.h"
#include "stage.h"
#include "window/schemacoordinator.h"

#include <QComboBox>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Galley::Screenshots {

namespace {

SchemaPresenter &presenter(Stage &stage)
{
    return *stage.find<SchemaCoordinator>()->schemas();
}

Schema actors(Stage &stage)
{
    return *stage.window().project()->facts().schemas.schema(u"actor"_s);
}

void edit(Stage &stage)
{
    stage.openArticle(u"Orvian trainers"_s);
    presenter(stage).edit(actors(stage));
    stage.settle(Reading);
}

// In the first choice that offers it.
void choose(const MigrationDialog &dialog, const QVariant &data)
{
    for (QComboBox *const choice : dialog.findChildren<QComboBox *>()) {
        if (const int place = choice->findData(data); place >= 0)
            return choice->setCurrentIndex(place);
    }
}

// A misspelt key, and a colour that is none.
void editFaults(Stage &stage)
{
    edit(stage);
    SourceEdit *const source = presenter(stage).editor()->source();
    QString text = source->toPlainText();
    text.replace(text.indexOf("\"layers\""_L1), 8, "\"layer\""_L1);
    text.replace(text.indexOf("\"#"_L1), 2, "\""_L1);
    source->setPlainText(text);
    stage.settle(Reading);
}

void migrate(Stage &stage)
{
    Schema after = actors(stage);
    after.version = u"2.0.0"_s;
    QByteArray json = QJsonDocument(toJsonObject(after)).toJson();
    json.replace("\"armed-forces\"", "\"forces\"");
    json.replace("\"media\"", "\"press\"").replace("\"Media outlet\"", "\"Press\"");
    presenter(stage).take(readSchemaText(json).schema);
    stage.settle(Reading);
    choose(*presenter(stage).migration(), int(LabelRule::Way::Split));
    choose(*presenter(stage).migration(), u"role"_s); // of the attributes
    stage.settle(Reading);
}

} // namespace

QList<Scene> schemaScenes()
{
    return {{u"schemas"_s, false, opened(&Actions::schemas)},
            {u"schema-editor"_s, false, edit},
            {u"schema-faults"_s, true, editFaults},
            {u"migration"_s, true, migrate}};
}

} // namespace Galley::Screenshots
