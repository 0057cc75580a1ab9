#include "formats/conll/annotatorsetting.h"

#include <QCoreApplication>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("AnnotatorSetting", text);
}

} // namespace

Attribute annotatorSetting()
{
    Attribute setting;
    setting.id = u"annotator"_s;
    setting.name = say(QT_TRANSLATE_NOOP("AnnotatorSetting", "Annotator"));
    setting.description =
        say(QT_TRANSLATE_NOOP("AnnotatorSetting", "Whose work a file holds: it does not say itself."));
    setting.kind = Attribute::Kind::OneOf;
    setting.options = {
        {u"none"_s, say(QT_TRANSLATE_NOOP("AnnotatorSetting", "As the import says")), {}},
        {u"file"_s, say(QT_TRANSLATE_NOOP("AnnotatorSetting", "The file's name")),
         say(QT_TRANSLATE_NOOP("AnnotatorSetting", "For folders with a file an annotator."))},
    };
    setting.defaultValue = u"none"_s;
    return setting;
}

bool isAnnotatorFile(const QJsonObject &settings)
{
    return settings.value("annotator"_L1) == "file"_L1;
}

} // namespace Galley
