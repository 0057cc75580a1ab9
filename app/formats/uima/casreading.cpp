#include "formats/uima/casdocument.h"

#include "formats/uima/galleytypes.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

const QString LabelFeature = u"label-feature"_s;

// In this order: the first that a type has is its label.
const QStringList &usualLabels()
{
    static const QStringList names{u"label"_s,    u"value"_s,         u"PosValue"_s, u"DependencyType"_s,
                                   u"category"_s, u"referenceType"_s, u"entity"_s,   u"kind"_s,
                                   u"type"_s,     u"tag"_s,           u"class"_s,    u"identifier"_s};
    return names;
}

// Of linguistic tools, hundreds that few projects use.
bool isCustom(const TypeSystem &types, const QString &type)
{
    return !types.isBuiltIn(type) && !type.startsWith("de.tudarmstadt.ukp."_L1) &&
        !type.startsWith("org.dkpro."_L1) && !type.startsWith("uima."_L1);
}

Attribute::Kind kindOf(const TypeSystem &types, const QString &range)
{
    if (range == Uima::Boolean)
        return Attribute::Kind::Boolean;
    if (range == Uima::StringArray)
        return Attribute::Kind::ManyOf;
    const CasType *const type = types.type(range);
    if (type && !type->allowedValues.isEmpty())
        return Attribute::Kind::OneOf;
    return types.isA(range, Uima::String) ? Attribute::Kind::Text : Attribute::Kind::Number;
}

bool isPlain(const TypeSystem &types, const QString &range)
{
    static const QStringList numbers{u"uima.cas.Byte"_s, u"uima.cas.Short"_s, u"uima.cas.Integer"_s,
                                     u"uima.cas.Long"_s, u"uima.cas.Float"_s, u"uima.cas.Double"_s};
    return range == Uima::Boolean || numbers.contains(range) || types.isA(range, Uima::String);
}

bool isAttribute(const TypeSystem &types, const CasFeature &feature)
{
    const bool offset = feature.name == "begin"_L1 || feature.name == "end"_L1;
    return !offset && (feature.range == Uima::StringArray || isPlain(types, feature.range));
}

QStringList allowed(const TypeSystem &types, const QString &range)
{
    const CasType *const type = types.type(range);
    return type ? type->allowedValues : QStringList();
}

Attribute attributeFrom(const TypeSystem &types, const CasFeature &feature, bool ours)
{
    Attribute attribute;
    attribute.id = ours ? GalleyTypes::attributeOf(feature.name) : feature.name;
    attribute.name = feature.name;
    attribute.description = feature.description;
    attribute.kind = kindOf(types, feature.range);
    for (const QString &value : allowed(types, feature.range))
        attribute.options.append({.id = value, .name = value, .description = {}});
    return attribute;
}

Layer layerFrom(const TypeSystem &types, const CasType &type, const QString &labelFeature)
{
    static const QStringList own{GalleyTypes::Note, GalleyTypes::Certainty, GalleyTypes::Segments};
    const std::optional<QString> ours = GalleyTypes::layerOf(type.name);
    Layer layer;
    layer.id = ours.value_or(type.name);
    layer.name = type.shortName();
    layer.description = type.description;
    layer.zeroWidth = true;
    layer.crossParagraph = true;
    for (const CasFeature &feature : types.features(type.name)) {
        if (feature.name == labelFeature) {
            for (const QString &value : allowed(types, feature.range))
                layer.labels.append({.id = value, .name = value});
        } else if (isAttribute(types, feature) && !(ours && own.contains(feature.name))) {
            layer.attributes.append(attributeFrom(types, feature, ours.has_value()));
        }
    }
    return layer;
}

// Of relations that a feature names, nobody knows the names before they are met.
void addRelation(const TypeSystem &types, const CasType &type, const CasReading &reading, Schema &schema)
{
    const std::optional<QString> ours = GalleyTypes::relationOf(type.name);
    if (!ours && !reading.labelFeature(types, type.name).isEmpty())
        return;
    const auto endOf = [&](const QString &feature) {
        const QString range = types.feature(type.name, feature)->range;
        return GalleyTypes::layerOf(range).value_or(range);
    };
    const auto layer = std::ranges::find(schema.layers, endOf(Uima::Source), &Layer::id);
    if (layer == schema.layers.end())
        return;
    RelationType relation{.id = ours.value_or(type.shortName()), .name = type.shortName()};
    relation.description = type.description;
    relation.from = {{layer->id, {}}};
    relation.to = {{endOf(Uima::Target), {}}};
    for (const CasFeature &feature : type.features) {
        if (isAttribute(types, feature))
            relation.attributes.append(attributeFrom(types, feature, ours.has_value()));
    }
    layer->relations.append(relation);
}

} // namespace

QList<Attribute> CasReading::settings()
{
    Attribute label;
    label.id = LabelFeature;
    label.name = QCoreApplication::translate("UimaImport", "Label feature");
    label.description = QCoreApplication::translate(
        "UimaImport",
        "The feature of an annotation that is its label; the others are attributes. "
        "Several are separated by commas: of each type the first that it has is "
        "taken. Empty: the usual names, such as “value”.");
    label.placeholder = u"value"_s;
    return {label};
}

CasReading CasReading::from(const QJsonObject &settings)
{
    QStringList names;
    for (const QString &name : settings.value(LabelFeature).toString().split(u',', Qt::SkipEmptyParts)) {
        if (!name.trimmed().isEmpty())
            names.append(name.trimmed());
    }
    return {names.isEmpty() ? usualLabels() : names};
}

QString CasReading::labelFeature(const TypeSystem &types, const QString &type) const
{
    if (GalleyTypes::isOurs(type))
        return GalleyTypes::Label;
    for (const QString &name : labelFeatures) {
        const std::optional<CasFeature> feature = types.feature(type, name);
        if (feature && isPlain(types, feature->range))
            return name;
    }
    return {};
}

Schema schemaFrom(const TypeSystem &types, const CasReading &reading)
{
    Schema schema;
    schema.id = u"uima"_s;
    schema.name = u"UIMA"_s;
    QList<CasType> relations;
    for (const CasType &type : types.types()) {
        if (!isCustom(types, type.name) || !types.isA(type.name, Uima::Annotation))
            continue;
        if (types.feature(type.name, Uima::Source) && types.feature(type.name, Uima::Target))
            relations.append(type);
        else
            schema.layers.append(layerFrom(types, type, reading.labelFeature(types, type.name)));
    }
    for (const CasType &type : std::as_const(relations))
        addRelation(types, type, reading, schema);
    return schema.layers.isEmpty() ? Schema() : schema;
}

} // namespace Galley
