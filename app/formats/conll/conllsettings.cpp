#include "formats/conll/annotatorsetting.h"
#include "formats/conll/conlllayout.h"

#include <QCoreApplication>

// What the user can say of a column file.
namespace Galley {

using namespace Qt::StringLiterals;

namespace {

Attribute schemeSetting()
{
    Attribute setting;
    setting.id = u"scheme"_s;
    setting.name = QCoreApplication::translate("Conll", "Tagging scheme");
    setting.description = QCoreApplication::translate(
        "Conll", "How tags say where spans begin and end; else it is recognised.");
    setting.kind = Attribute::Kind::OneOf;
    setting.options = {
        {u"recognised"_s, QCoreApplication::translate("Conll", "Recognised"),
         QCoreApplication::translate("Conll", "The scheme that fewest tags of the whole file break.")},
        {u"iob1"_s, u"IOB1"_s,
         QCoreApplication::translate("Conll", "As in CoNLL-2003: B- only between two spans.")},
        {u"iob2"_s, u"IOB2"_s, QCoreApplication::translate("Conll", "BIO: B- begins every span.")},
        {u"iobes"_s, u"IOBES"_s, QCoreApplication::translate("Conll", "Also BIOES and BMES.")},
        {u"bilou"_s, u"BILOU"_s, {}},
        {u"plain"_s, QCoreApplication::translate("Conll", "Labels alone"),
         QCoreApplication::translate("Conll", "Neighbours with the same label are one span.")},
    };
    setting.defaultValue = u"recognised"_s;
    return setting;
}

Attribute columnSetting(const QString &id, const QString &name, const QString &description)
{
    Attribute setting;
    setting.id = id;
    setting.name = name;
    setting.description = description;
    setting.kind = Attribute::Kind::Text;
    setting.pattern = u"\\s*[1-9][0-9]{0,2}(\\s*,\\s*[1-9][0-9]{0,2})*\\s*"_s;
    return setting;
}

Attribute sentencesSetting()
{
    Attribute setting;
    setting.id = u"sentences"_s;
    setting.name = QCoreApplication::translate("Conll", "Sentences per article");
    setting.description = QCoreApplication::translate(
        "Conll", "For files that do not say where a document begins: 0 makes one article of the file.");
    setting.kind = Attribute::Kind::Number;
    setting.defaultValue = 0;
    return setting;
}

QList<qsizetype> columnsIn(const QJsonValue &value)
{
    QList<qsizetype> columns;
    const QStringList numbers = value.toString().split(u',', Qt::SkipEmptyParts);
    for (const QString &number : numbers)
        columns.append(number.trimmed().toLongLong() - 1);
    return columns;
}

} // namespace

QList<Attribute> conllReadSettings()
{
    return {schemeSetting(),
            columnSetting(u"token"_s, QCoreApplication::translate("Conll", "Column of tokens"),
                          QCoreApplication::translate(
                              "Conll", "Counted from 1; else the first that does not count tokens.")),
            columnSetting(
                u"tags"_s, QCoreApplication::translate("Conll", "Columns of tags"),
                QCoreApplication::translate("Conll",
                                            "Counted from 1, separated by commas; else the last, or all "
                                            "when there is nothing but tags.")),
            sentencesSetting(), annotatorSetting()};
}

ConllChoice conllChoiceFrom(const QJsonObject &settings)
{
    ConllChoice choice;
    choice.scheme = tagSchemeFrom(settings.value("scheme"_L1).toString());
    choice.tags = columnsIn(settings.value("tags"_L1));
    choice.token = columnsIn(settings.value("token"_L1)).value(0, -1);
    choice.sentences = std::max<qsizetype>(0, settings.value("sentences"_L1).toInteger());
    choice.annotatorIsFile = isAnnotatorFile(settings);
    return choice;
}

} // namespace Galley
