#include "exchange/survey.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

QJsonObject valuesOf(const SurveyedValues &values)
{
    QJsonObject object{{u"count"_s, values.count()}};
    const auto put = [&](const QString &key, qint64 count) {
        if (count > 0)
            object.insert(key, count);
    };
    put(u"booleans"_s, values.booleans);
    put(u"numbers"_s, values.numbers);
    put(u"strings"_s, values.strings);
    put(u"lists"_s, values.lists);
    put(u"others"_s, values.others);
    QJsonObject words;
    for (auto word = values.words.begin(); word != values.words.end(); ++word)
        words.insert(word.key(), *word);
    if (!words.isEmpty())
        object.insert(u"values"_s, words);
    if (values.moreWords)
        object.insert(u"more_values"_s, true);
    return object;
}

QJsonArray labelsOf(const Survey &survey)
{
    QJsonArray array;
    for (auto label = survey.labels.begin(); label != survey.labels.end(); ++label)
        array += QJsonObject{
            {u"layer"_s, label.key().layer}, {u"label"_s, label.key().name}, {u"count"_s, *label}};
    return array;
}

QJsonArray attributesOf(const Survey &survey)
{
    QJsonArray array;
    for (auto attribute = survey.attributes.begin(); attribute != survey.attributes.end(); ++attribute) {
        QJsonObject object = valuesOf(attribute->values);
        object.insert(u"layer"_s, attribute.key().layer);
        object.insert(u"attribute"_s, attribute.key().name);
        QStringList labels(attribute->labels.begin(), attribute->labels.end());
        labels.sort();
        object.insert(u"labels"_s, QJsonArray::fromStringList(labels));
        array += object;
    }
    return array;
}

QJsonArray endsOf(const QSet<FileName> &ends)
{
    QList<FileName> sorted(ends.begin(), ends.end());
    std::ranges::sort(sorted);
    QJsonArray array;
    for (const FileName &end : std::as_const(sorted))
        array += QJsonObject{{u"layer"_s, end.layer}, {u"label"_s, end.name}};
    return array;
}

QJsonArray namedValues(const QMap<QString, SurveyedValues> &named, const QString &key)
{
    QJsonArray array;
    for (auto values = named.begin(); values != named.end(); ++values) {
        QJsonObject object = valuesOf(*values);
        object.insert(key, values.key());
        array += object;
    }
    return array;
}

QJsonArray relationsOf(const Survey &survey)
{
    QJsonArray array;
    for (auto relation = survey.relations.begin(); relation != survey.relations.end(); ++relation)
        array += QJsonObject{{u"type"_s, relation.key()},
                             {u"count"_s, relation->count},
                             {u"from"_s, endsOf(relation->from)},
                             {u"to"_s, endsOf(relation->to)},
                             {u"attributes"_s, namedValues(relation->attributes, u"attribute"_s)}};
    return array;
}

} // namespace

QJsonObject toJsonObject(const Survey &survey)
{
    QJsonArray annotators;
    for (auto annotator = survey.annotators.begin(); annotator != survey.annotators.end(); ++annotator)
        annotators += QJsonObject{{u"annotator"_s, annotator.key()}, {u"sets"_s, *annotator}};
    return {{u"articles"_s, survey.articles},
            {u"sets"_s, survey.sets},
            {u"spans"_s, survey.spans},
            {u"annotators"_s, annotators},
            {u"labels"_s, labelsOf(survey)},
            {u"attributes"_s, attributesOf(survey)},
            {u"relations"_s, relationsOf(survey)},
            {u"fields"_s, namedValues(survey.fields, u"field"_s)}};
}

} // namespace Galley
