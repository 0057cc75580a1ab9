#include "formats/uima/galleytypes.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Galley::GalleyTypes {

const QString Label = u"label"_s;
const QString Note = u"note"_s;
const QString Certainty = u"certainty"_s;
const QString Segments = u"segments"_s;
const QString Document = u"custom.galley.Document"_s;

namespace {

const QString Package = u"custom.galley."_s;
const QString RelationPackage = u"custom.galley.relation."_s;

bool isReserved(const QString &name)
{
    static const QSet<QString> names{Label, Note, Certainty, Segments, u"sofa"_s, u"begin"_s, u"end"_s};
    return names.contains(name);
}

QString fromId(const QString &id)
{
    return QString(id).replace(u'-', u'_');
}

QString toId(const QString &name)
{
    return QString(name).replace(u'_', u'-');
}

QList<CasFeature> featuresOf(const QList<Attribute> &attributes)
{
    QList<CasFeature> features;
    for (const Attribute &attribute : attributes)
        features.append({.name = feature(attribute.id),
                         .range = rangeOf(attribute),
                         .elementType = {},
                         .description = attribute.description});
    return features;
}

// The one type of all ends; uima.tcas.Annotation when they differ.
QString endType(const QList<RelationEnd> &ends)
{
    QSet<QString> layers;
    for (const RelationEnd &end : ends)
        layers.insert(end.layer);
    return layers.size() == 1 ? layerType(*layers.cbegin()) : Uima::Annotation;
}

CasType typeOf(const Layer &layer)
{
    CasType type = emptyLayer(layerType(layer.id));
    type.description = layer.description;
    type.features.append(featuresOf(layer.attributes));
    return type;
}

CasType typeOf(const RelationType &relation)
{
    CasType type = emptyRelation(relationType(relation.id));
    type.description = relation.description;
    // INCEpTION wants both ends in one layer, else no layer is named.
    const QString from = endType(relation.from);
    const QString range = from == endType(relation.to) ? from : Uima::Annotation;
    for (CasFeature &end : type.features)
        end.range = range;
    type.features.append(featuresOf(relation.attributes));
    return type;
}

} // namespace

QString layerType(const QString &layer)
{
    return Package + fromId(layer);
}

QString relationType(const QString &relation)
{
    return RelationPackage + fromId(relation);
}

QString feature(const QString &attribute)
{
    const QString name = fromId(attribute);
    return isReserved(name) || name == Uima::Source || name == Uima::Target ? name + u'_' : name;
}

bool isOurs(const QString &type)
{
    return type.startsWith(Package);
}

std::optional<QString> relationOf(const QString &type)
{
    if (!type.startsWith(RelationPackage))
        return {};
    return toId(type.sliced(RelationPackage.size()));
}

std::optional<QString> layerOf(const QString &type)
{
    if (!isOurs(type) || type.startsWith(RelationPackage) || type == Document)
        return {};
    return toId(type.sliced(Package.size()));
}

QString attributeOf(const QString &feature)
{
    return toId(feature.endsWith(u'_') ? feature.chopped(1) : feature);
}

QString rangeOf(const Attribute &attribute)
{
    switch (attribute.kind) {
    case Attribute::Kind::Boolean:
        return Uima::Boolean;
    case Attribute::Kind::Number:
        return Uima::Double;
    case Attribute::Kind::ManyOf:
        return Uima::StringArray;
    case Attribute::Kind::OneOf:
    case Attribute::Kind::Text:
    case Attribute::Kind::Entity:
        break;
    }
    return Uima::String;
}

QString rangeOf(const QJsonValue &value)
{
    if (value.isBool())
        return Uima::Boolean;
    if (value.isDouble())
        return Uima::Double;
    if (value.isString())
        return Uima::String;
    const QJsonArray items = value.toArray();
    const bool strings =
        value.isArray() && std::ranges::all_of(items, [](const QJsonValue &item) { return item.isString(); });
    return strings ? Uima::StringArray : QString();
}

CasType emptyLayer(const QString &type)
{
    return {.name = type,
            .superType = Uima::Annotation,
            .features = {{Label, Uima::String},
                         {Note, Uima::String},
                         {Certainty, Uima::Double},
                         {Segments, Uima::String}}};
}

CasType emptyRelation(const QString &type)
{
    return {.name = type,
            .superType = Uima::Annotation,
            .features = {{Uima::Source, Uima::Annotation}, {Uima::Target, Uima::Annotation}}};
}

CasType emptyDocument()
{
    return {.name = Document, .superType = Uima::AnnotationBase};
}

TypeSystem typesOf(const SchemaSet &schemas)
{
    TypeSystem types;
    for (const CasType *const inception : {types.type(Uima::Token), types.type(Uima::Sentence),
                                           types.type(Uima::DocumentMetaData), types.type(Uima::StringField)})
        types.add(CasType(*inception));
    CasType document = emptyDocument();
    for (const Schema &schema : schemas.schemas()) {
        for (const Layer &layer : schema.layers) {
            types.add(typeOf(layer));
            for (const RelationType &relation : layer.relations)
                types.add(typeOf(relation));
        }
        document.features.append(featuresOf(schema.fields));
    }
    types.add(document);
    return types;
}

} // namespace Galley::GalleyTypes
