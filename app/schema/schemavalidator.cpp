#include "schema/schemavalidator.h"

#include "schema/attributevalidator.h"
#include "schema/schemaset.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

bool isVersion(const QString &text)
{
    static const QRegularExpression form(u"\\A(0|[1-9][0-9]*)(\\.(0|[1-9][0-9]*)){2}\\z"_s);
    return form.match(text).hasMatch();
}

void checkColor(const QString &color, const QString &pointer, Checklist &checklist)
{
    static const QRegularExpression form(u"\\A#[0-9A-Fa-f]{6}\\z"_s);
    if (!color.isEmpty() && !form.match(color).hasMatch())
        checklist.add(
            pointer,
            Checklist::tr("“%1” is no colour: write # and six hexadecimal digits, such as “#1f6f8b”")
                .arg(color));
}

void checkColors(const Label &label, const QString &pointer, Checklist &checklist)
{
    const QString color = jsonPointer(pointer, u"color"_s);
    if (label.color.isEmpty())
        checklist.add(color, Checklist::tr("A \"color\" is missing here"));
    checkColor(label.color, color, checklist);
    checkColor(label.darkColor, jsonPointer(pointer, u"darkColor"_s), checklist);
}

void checkKey(const QString &key, const QString &pointer, Checklist &checklist)
{
    if (key.isEmpty())
        return;
    if (key.size() != 1 || !key.front().isLetterOrNumber() || key.toLower() != key)
        checklist.add(pointer,
                      Checklist::tr("“%1” cannot be a key: use one lower-case letter or digit").arg(key));
    else if (isReservedKey(key))
        checklist.add(
            pointer,
            Checklist::tr("The key “%1” belongs to a command of the window: choose another").arg(key));
}

void checkFormerNames(const QList<FormerName> &names, const QString &pointer, Checklist &checklist)
{
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QString place = jsonPointer(pointer, i);
        if (names.at(i).label.isEmpty())
            checklist.add(jsonPointer(place, u"label"_s), Checklist::tr("A \"label\" is missing here"));
        if (!isVersion(names.at(i).until))
            checklist.add(jsonPointer(place, u"until"_s),
                          Checklist::tr("Write the version that gave the new name, such as “2.0.0”"));
    }
}

void checkLabels(const Layer &layer, const QString &pointer, QSet<QString> &keys, Checklist &checklist)
{
    if (layer.labels.isEmpty())
        checklist.add(
            pointer,
            Checklist::tr("The layer “%1” has no labels, so that nothing can be marked on it").arg(layer.id));
    checklist.checkUnique(layer.labels, pointer);
    for (qsizetype i = 0; i < layer.labels.size(); ++i) {
        const Label &label = layer.labels.at(i);
        const QString place = jsonPointer(pointer, i);
        const QString key = jsonPointer(place, u"key"_s);
        checklist.checkId(label.id, place);
        checklist.checkName(label.name, place);
        checkColors(label, place, checklist);
        checkKey(label.key, key, checklist);
        checkFormerNames(label.formerly, jsonPointer(place, u"formerly"_s), checklist);
        if (!label.key.isEmpty() && keys.contains(label.key))
            checklist.add(key, Checklist::tr("The key “%1” already marks another label").arg(label.key));
        keys.insert(label.key);
    }
}

void checkEnds(const QList<RelationEnd> &ends, const QString &pointer, const Schema &schema,
               Checklist &checklist)
{
    if (ends.isEmpty())
        checklist.add(pointer, Checklist::tr("A relation needs at least one layer at each end"));
    for (qsizetype i = 0; i < ends.size(); ++i) {
        const RelationEnd &end = ends.at(i);
        const QString place = jsonPointer(pointer, i);
        const Layer *const layer = schema.layer(end.layer);
        if (end.layer.isEmpty())
            checklist.add(jsonPointer(place, u"layer"_s), Checklist::tr("A \"layer\" is missing here"));
        else if (layer && !end.label.isEmpty() && !findLabel(*layer, end.label))
            checklist.add(jsonPointer(place, u"label"_s),
                          Checklist::tr("The layer “%1” has no label “%2”").arg(end.layer, end.label));
    }
}

void checkRelations(const Layer &layer, const QString &pointer, const Schema &schema, QSet<QString> &ids,
                    Checklist &checklist)
{
    for (qsizetype i = 0; i < layer.relations.size(); ++i) {
        const RelationType &relation = layer.relations.at(i);
        const QString place = jsonPointer(pointer, i);
        checklist.checkId(relation.id, place);
        checklist.checkName(relation.name, place);
        if (!relation.id.isEmpty() && ids.contains(relation.id))
            checklist.add(jsonPointer(place, u"id"_s),
                          Checklist::tr("Another relation of this schema has the id “%1”").arg(relation.id));
        ids.insert(relation.id);
        checkEnds(relation.from, jsonPointer(place, u"from"_s), schema, checklist);
        checkEnds(relation.to, jsonPointer(place, u"to"_s), schema, checklist);
        checkAttributes(relation.attributes, jsonPointer(place, u"attributes"_s), {}, checklist);
    }
}

void checkLayers(const Schema &schema, Checklist &checklist)
{
    const QString layers = u"/layers"_s;
    QSet<QString> keys;
    QSet<QString> relations;
    checklist.checkUnique(schema.layers, layers);
    for (qsizetype i = 0; i < schema.layers.size(); ++i) {
        const Layer &layer = schema.layers.at(i);
        const QString place = jsonPointer(layers, i);
        checklist.checkId(layer.id, place);
        checklist.checkName(layer.name, place);
        checkLabels(layer, jsonPointer(place, u"labels"_s), keys, checklist);
        checkAttributes(layer.attributes, jsonPointer(place, u"attributes"_s), layer.labels, checklist);
        checkRelations(layer, jsonPointer(place, u"relations"_s), schema, relations, checklist);
    }
}

// A relation type that could satisfy the rule: of this schema, and with the rule's spans at the right end.
bool hasRelation(const Schema &schema, const Rule &rule)
{
    const SchemaSet only({schema});
    const RelationType *const type = only.relation(rule.subject);
    if (!type)
        return false;
    const QList<RelationEnd> &ends = rule.kind == Rule::Kind::NeedsIncoming ? type->to : type->from;
    return std::ranges::any_of(ends, [&](const RelationEnd &end) {
        return end.layer == rule.layer &&
            (rule.label.isEmpty() || end.label.isEmpty() || end.label == rule.label);
    });
}

void checkSubject(const Rule &rule, const Layer &layer, const Schema &schema, const QString &pointer,
                  Checklist &checklist)
{
    if (rule.kind == Rule::Kind::NeedsAttribute && !findAttribute(layer, rule.subject))
        checklist.add(pointer,
                      Checklist::tr("The layer “%1” has no attribute “%2”").arg(layer.id, rule.subject));
    if (rule.kind != Rule::Kind::NeedsAttribute && !hasRelation(schema, rule))
        checklist.add(
            pointer,
            Checklist::tr("No relation “%1” of this schema has such spans at that end").arg(rule.subject));
}

void checkRule(const Rule &rule, const QString &pointer, const Schema &schema, Checklist &checklist)
{
    checklist.checkId(rule.id, pointer);
    const Layer *const layer = schema.layer(rule.layer);
    if (!layer)
        checklist.add(jsonPointer(pointer, u"layer"_s),
                      Checklist::tr("There is no layer “%1” here").arg(rule.layer));
    else if (!rule.label.isEmpty() && !findLabel(*layer, rule.label))
        checklist.add(jsonPointer(pointer, u"label"_s),
                      Checklist::tr("The layer “%1” has no label “%2”").arg(rule.layer, rule.label));
    else
        checkSubject(rule, *layer, schema, jsonPointer(pointer, u"subject"_s), checklist);
    if (rule.message.trimmed().isEmpty())
        checklist.add(jsonPointer(pointer, u"message"_s),
                      Checklist::tr("A rule needs a \"message\": what annotators read when it is broken"));
}

void checkHead(const Schema &schema, Checklist &checklist)
{
    checklist.checkId(schema.id, {});
    checklist.checkName(schema.name, {});
    if (schema.version.isEmpty())
        checklist.add(u"/version"_s, Checklist::tr("A \"version\" is missing here, such as “1.0.0”"));
    else if (!isVersion(schema.version))
        checklist.add(
            u"/version"_s,
            Checklist::tr("“%1” is no version: write three numbers, such as “1.0.0”").arg(schema.version));
    if (schema.layers.isEmpty() && schema.fields.isEmpty())
        checklist.add(u"/layers"_s,
                      Checklist::tr("The schema has no layers and no fields: nothing can be annotated"));
}

} // namespace

bool isReservedKey(QStringView key)
{
    return key == u'r' || key == u'e';
}

QList<Error> validate(const Schema &schema)
{
    Checklist checklist;
    checkHead(schema, checklist);
    checkLayers(schema, checklist);
    checkAttributes(schema.fields, u"/fields"_s, {}, checklist);
    checklist.checkUnique(schema.rules, u"/rules"_s);
    for (qsizetype i = 0; i < schema.rules.size(); ++i)
        checkRule(schema.rules.at(i), jsonPointer(u"/rules"_s, i), schema, checklist);
    return checklist.problems;
}

QList<Error> validateTogether(const QList<Schema> &schemas)
{
    Checklist checklist;
    QHash<QString, QString> owners;
    const auto claim = [&](const QString &clash, const QString &id, const QString &schema) {
        const QString other = owners.value(clash + id);
        if (!other.isEmpty() && other != schema)
            checklist.add({}, clash.arg(other, schema, id));
        owners.insert(clash + id, schema);
    };
    const QString layerClash =
        Checklist::tr("The schemas “%1” and “%2” both have the layer “%3”; use one of them");
    const QString relationClash =
        Checklist::tr("The schemas “%1” and “%2” both have the relation “%3”; use one of them");
    const QString fieldClash =
        Checklist::tr("The schemas “%1” and “%2” both have the field “%3”; use one of them");
    for (const Schema &schema : schemas) {
        for (const Layer &layer : schema.layers) {
            claim(layerClash, layer.id, schema.id);
            for (const RelationType &relation : layer.relations)
                claim(relationClash, relation.id, schema.id);
        }
        for (const Attribute &field : schema.fields)
            claim(fieldClash, field.id, schema.id);
    }
    return checklist.problems;
}

} // namespace Galley
