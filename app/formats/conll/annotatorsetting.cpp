#include "formats/conll/annotatorsetting.h"

#include <QCoreApplication>

namespace Galley {

using namespace Qt::StringLiterals;

Attribute annotatorSetting()
{
    Attribute setting;
    setting.id = u"annotator"_s;
    setting.name = QCoreApplication::translate("AnnotatorSetting", "Annotator");
    setting.description =
        QCoreApplication::translate("AnnotatorSetting", "Whose work a file holds: it does not say itself.");
    setting.kind = Attribute::Kind::OneOf;
    setting.options = {
        {u"none"_s, QCoreApplication::translate("AnnotatorSetting", "As the import says"), {}},
        {u"file"_s, QCoreApplication::translate("AnnotatorSetting", "The file's name"),
         QCoreApplication::translate("AnnotatorSetting", "For folders with one file per annotator.")},
    };
    setting.defaultValue = u"none"_s;
    return setting;
}

bool isAnnotatorFile(const QJsonObject &settings)
{
    return settings.value("annotator"_L1) == "file"_L1;
}

} // namespace Galley
