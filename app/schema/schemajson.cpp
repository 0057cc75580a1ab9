#include "schema/schemajson.h"

#include "schema/schemawords.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

void put(QJsonObject &object, QLatin1StringView key, const QString &value)
{
    if (!value.isEmpty())
        object.insert(key, value);
}

void put(QJsonObject &object, QLatin1StringView key, bool value, bool usual)
{
    if (value != usual)
        object.insert(key, value);
}

void put(QJsonObject &object, QLatin1StringView key, const QStringList &values)
{
    if (!values.isEmpty())
        object.insert(key, QJsonArray::fromStringList(values));
}

template <typename T>
void put(QJsonObject &object, QLatin1StringView key, const QList<T> &values, QJsonObject (*write)(const T &))
{
    if (values.isEmpty())
        return;
    QJsonArray array;
    for (const T &value : values)
        array.append(write(value));
    object.insert(key, array);
}

void put(QJsonObject &object, const Translations &translations)
{
    for (const auto &[key, text] : translations.asKeyValueRange())
        object.insert(key, text);
}

QJsonObject writeFormerName(const FormerName &former)
{
    QJsonObject object;
    put(object, "layer"_L1, former.layer);
    put(object, "label"_L1, former.label);
    put(object, "until"_L1, former.until);
    return object;
}

QJsonObject writeLabel(const Label &label)
{
    QJsonObject object;
    put(object, "id"_L1, label.id);
    put(object, "name"_L1, label.name);
    put(object, "description"_L1, label.description);
    put(object, "key"_L1, label.key);
    put(object, "color"_L1, label.color);
    put(object, "darkColor"_L1, label.darkColor);
    put(object, "guidelines"_L1, label.guidelines);
    put(object, "retired"_L1, label.retired, false);
    put(object, "formerly"_L1, label.formerly, writeFormerName);
    put(object, label.translations);
    return object;
}

QJsonObject writeOption(const Option &option)
{
    QJsonObject object;
    put(object, "id"_L1, option.id);
    put(object, "name"_L1, option.name);
    put(object, "description"_L1, option.description);
    put(object, option.translations);
    return object;
}

QJsonObject writeCondition(const Condition &condition)
{
    QJsonObject object;
    put(object, "attribute"_L1, condition.attribute);
    put(object, "values"_L1, condition.values);
    return object;
}

QJsonObject writeAttribute(const Attribute &attribute)
{
    QJsonObject object;
    put(object, "id"_L1, attribute.id);
    put(object, "name"_L1, attribute.name);
    put(object, "description"_L1, attribute.description);
    object.insert("kind"_L1, wordFor(attribute.kind));
    put(object, "options"_L1, attribute.options, writeOption);
    put(object, "labels"_L1, attribute.labels);
    put(object, "required"_L1, attribute.required, false);
    put(object, "when"_L1, attribute.conditions, writeCondition);
    if (!attribute.defaultValue.isUndefined())
        object.insert("default"_L1, attribute.defaultValue);
    put(object, "pattern"_L1, attribute.pattern);
    put(object, "placeholder"_L1, attribute.placeholder);
    put(object, attribute.translations);
    return object;
}

QJsonObject writeEnd(const RelationEnd &end)
{
    QJsonObject object;
    put(object, "layer"_L1, end.layer);
    put(object, "label"_L1, end.label);
    return object;
}

QJsonObject writeRelation(const RelationType &relation)
{
    QJsonObject object;
    put(object, "id"_L1, relation.id);
    put(object, "name"_L1, relation.name);
    put(object, "description"_L1, relation.description);
    put(object, "from"_L1, relation.from, writeEnd);
    put(object, "to"_L1, relation.to, writeEnd);
    put(object, "attributes"_L1, relation.attributes, writeAttribute);
    put(object, "retired"_L1, relation.retired, false);
    put(object, relation.translations);
    return object;
}

QJsonObject writeLayer(const Layer &layer)
{
    const Layer usual;
    QJsonObject object;
    put(object, "id"_L1, layer.id);
    put(object, "name"_L1, layer.name);
    put(object, "description"_L1, layer.description);
    put(object, "guidelines"_L1, layer.guidelines);
    put(object, "labels"_L1, layer.labels, writeLabel);
    put(object, "attributes"_L1, layer.attributes, writeAttribute);
    put(object, "relations"_L1, layer.relations, writeRelation);
    put(object, "overlap"_L1, layer.overlap, usual.overlap);
    put(object, "stacking"_L1, layer.stacking, usual.stacking);
    put(object, "discontinuous"_L1, layer.discontinuous, usual.discontinuous);
    put(object, "crossParagraph"_L1, layer.crossParagraph, usual.crossParagraph);
    put(object, "zeroWidth"_L1, layer.zeroWidth, usual.zeroWidth);
    if (layer.snap != usual.snap)
        object.insert("snap"_L1, wordFor(layer.snap));
    put(object, layer.translations);
    return object;
}

QJsonObject writeRule(const Rule &rule)
{
    QJsonObject object;
    put(object, "id"_L1, rule.id);
    object.insert("kind"_L1, wordFor(rule.kind));
    put(object, "layer"_L1, rule.layer);
    put(object, "label"_L1, rule.label);
    put(object, "subject"_L1, rule.subject);
    put(object, "message"_L1, rule.message);
    put(object, rule.translations);
    return object;
}

} // namespace

QJsonObject toJsonObject(const Schema &schema)
{
    QJsonObject object{{"format"_L1, QString(schemaFormat)}};
    put(object, "id"_L1, schema.id);
    put(object, "version"_L1, schema.version);
    put(object, "name"_L1, schema.name);
    put(object, "description"_L1, schema.description);
    put(object, "licence"_L1, schema.licence);
    put(object, "layers"_L1, schema.layers, writeLayer);
    put(object, "fields"_L1, schema.fields, writeAttribute);
    put(object, "rules"_L1, schema.rules, writeRule);
    put(object, schema.translations);
    return object;
}

} // namespace Galley
