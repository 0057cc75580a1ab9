#include "formats/uima/tsvown.h"

#include "formats/uima/galleytypes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Galley::Tsv {

const QLatin1StringView OwnPrefix("#Galley=");

namespace {

const QString Document = u"document"_s;
const QString Metadata = u"metadata"_s;
const QString Fields = u"fields"_s;
const QString Types = u"types"_s;
const QString Key = u"key"_s;
const QString Value = u"value"_s;

QJsonObject plain(const CasStructure &structure)
{
    QJsonObject object;
    for (auto feature = structure.features.begin(); feature != structure.features.end(); ++feature)
        object.insert(feature.key(), feature->plain);
    return object;
}

QMap<QString, CasValue> featuresFrom(const QJsonObject &object)
{
    QMap<QString, CasValue> features;
    for (auto value = object.begin(); value != object.end(); ++value)
        features.insert(value.key(), CasValue{value.value()});
    return features;
}

// Of features that are no strings and have a value in the CAS.
void addRanges(const CasStructure &structure, const TypeSystem &types, QJsonObject &ranges)
{
    QJsonObject own = ranges.value(structure.type).toObject();
    for (auto feature = structure.features.begin(); feature != structure.features.end(); ++feature) {
        if (feature->plain.isUndefined() || feature->plain.isString())
            continue;
        if (const std::optional<CasFeature> declared = types.feature(structure.type, feature.key()))
            own.insert(feature.key(), declared->range);
    }
    if (!own.isEmpty())
        ranges.insert(structure.type, own);
}

void convert(CasStructure &structure, const QJsonObject &ranges)
{
    for (auto range = ranges.begin(); range != ranges.end(); ++range) {
        const auto feature = structure.features.find(range.key());
        if (feature != structure.features.end() && feature->plain.isString())
            feature->plain = valueOf(feature->plain.toString(), range.value().toString());
    }
}

} // namespace

QJsonObject ownOf(const Cas &cas, const TypeSystem &types)
{
    QJsonObject own;
    QJsonObject metadata;
    QJsonObject ranges;
    for (const CasStructure &structure : cas.structures()) {
        if (structure.type == Uima::DocumentMetaData)
            own.insert(Document, plain(structure));
        else if (structure.type == Uima::StringField)
            metadata.insert(structure.string(Key), structure.string(Value));
        else if (structure.type == GalleyTypes::Document)
            own.insert(Fields, plain(structure));
        else
            addRanges(structure, types, ranges);
    }
    own.insert(Metadata, metadata);
    if (!ranges.isEmpty())
        own.insert(Types, ranges);
    return own;
}

void addOwn(const QJsonObject &own, qint64 sofa, qint64 nextId, Cas &cas)
{
    const QJsonObject ranges = own.value(Types).toObject();
    for (CasStructure &structure : cas.structures())
        convert(structure, ranges.value(structure.type).toObject());
    const auto add = [&](const QString &type, const QMap<QString, CasValue> &features, bool annotation) {
        CasStructure structure{.id = nextId++, .type = type, .sofa = sofa, .features = features};
        if (annotation)
            structure.range = Utf16Range{};
        cas.add(std::move(structure));
    };
    if (own.contains(Document))
        add(Uima::DocumentMetaData, featuresFrom(own.value(Document).toObject()), true);
    const QJsonObject metadata = own.value(Metadata).toObject();
    for (auto item = metadata.begin(); item != metadata.end(); ++item)
        add(Uima::StringField, {{Key, CasValue{item.key()}}, {Value, CasValue{item.value()}}}, true);
    if (own.contains(Fields))
        add(GalleyTypes::Document, featuresFrom(own.value(Fields).toObject()), false);
}

TypeSystem withOwn(const TypeSystem &types, const QJsonObject &own)
{
    TypeSystem result;
    for (CasType type : types.types()) {
        const QJsonObject ranges = own.value(Types).toObject().value(type.name).toObject();
        for (CasFeature &feature : type.features)
            feature.range = ranges.value(feature.name).toString(feature.range);
        result.add(type);
    }
    return result;
}

QString textOf(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    if (!value.isArray())
        return value.toString();
    const QJsonArray items = value.toArray();
    const bool simple = !items.isEmpty() && std::ranges::none_of(items, [](const QJsonValue &item) {
        return item.toString().isEmpty() || item.toString().contains(u',') || item.toString().contains(u'[');
    });
    if (!simple)
        return QString::fromUtf8(QJsonDocument(items).toJson(QJsonDocument::Compact));
    QStringList texts;
    for (const QJsonValue &item : items)
        texts.append(item.toString());
    return texts.join(u',');
}

QJsonValue valueOf(const QString &text, const QString &range)
{
    if (range == Uima::Boolean)
        return text == "true"_L1;
    if (range == Uima::StringArray) {
        if (text.startsWith(u'['))
            return QJsonDocument::fromJson(text.toUtf8()).array();
        return QJsonArray::fromStringList(text.split(u','));
    }
    bool good = false;
    const double number = text.toDouble(&good);
    return good && range != Uima::String ? QJsonValue(number) : QJsonValue(text);
}

} // namespace Galley::Tsv
