#include "formats/uima/typesystem.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Galley {

namespace Uima {
const QString Top = u"uima.cas.TOP"_s;
const QString String = u"uima.cas.String"_s;
const QString Boolean = u"uima.cas.Boolean"_s;
const QString Integer = u"uima.cas.Integer"_s;
const QString Double = u"uima.cas.Double"_s;
const QString StringArray = u"uima.cas.StringArray"_s;
const QString FsArray = u"uima.cas.FSArray"_s;
const QString Sofa = u"uima.cas.Sofa"_s;
const QString AnnotationBase = u"uima.cas.AnnotationBase"_s;
const QString Annotation = u"uima.tcas.Annotation"_s;
const QString DocumentAnnotation = u"uima.tcas.DocumentAnnotation"_s;
const QString Token = u"de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token"_s;
const QString Sentence = u"de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence"_s;
const QString DocumentMetaData = u"de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData"_s;
const QString StringField = u"de.tudarmstadt.ukp.dkpro.core.api.metadata.type.MetaDataStringField"_s;
const QString Source = u"Governor"_s;
const QString Target = u"Dependent"_s;
} // namespace Uima

namespace {

constexpr int DeepestInheritance = 64;

// Name, the type above, and pairs of feature and range.
CasType typeOf(const QString &name, const QString &superType, const QList<CasFeature> &features = {})
{
    return CasType{.name = name, .superType = superType, .features = features};
}

QList<CasType> arraysAndLists()
{
    QList<CasType> types{typeOf(u"uima.cas.ArrayBase"_s, Uima::Top),
                         typeOf(u"uima.cas.ListBase"_s, Uima::Top)};
    for (const QString &element : {u"FS"_s, u"String"_s, u"Boolean"_s, u"Byte"_s, u"Short"_s, u"Integer"_s,
                                   u"Long"_s, u"Float"_s, u"Double"_s})
        types.append(typeOf(u"uima.cas."_s + element + u"Array", u"uima.cas.ArrayBase"_s));
    for (const QString &element : {u"FS"_s, u"String"_s, u"Integer"_s, u"Float"_s}) {
        const QString list = u"uima.cas."_s + element + u"List";
        const QString head = element == "FS"_L1 ? Uima::Top : u"uima.cas."_s + element;
        types.append(typeOf(list, u"uima.cas.ListBase"_s));
        types.append(typeOf(u"uima.cas.Empty"_s + element + u"List", list));
        types.append(
            typeOf(u"uima.cas.NonEmpty"_s + element + u"List", list, {{u"head"_s, head}, {u"tail"_s, list}}));
    }
    return types;
}

QList<CasType> builtIns()
{
    QList<CasType> types{typeOf(Uima::Top, {})};
    for (const QString &primitive :
         {u"String"_s, u"Boolean"_s, u"Byte"_s, u"Short"_s, u"Integer"_s, u"Long"_s, u"Float"_s, u"Double"_s})
        types.append(typeOf(u"uima.cas."_s + primitive, Uima::Top));
    types.append(arraysAndLists());
    types.append(typeOf(Uima::Sofa, Uima::Top,
                        {{u"sofaNum"_s, Uima::Integer},
                         {u"sofaID"_s, Uima::String},
                         {u"mimeType"_s, Uima::String},
                         {u"sofaArray"_s, Uima::Top},
                         {u"sofaString"_s, Uima::String},
                         {u"sofaURI"_s, Uima::String}}));
    types.append(typeOf(Uima::AnnotationBase, Uima::Top, {{u"sofa"_s, Uima::Sofa}}));
    types.append(typeOf(Uima::Annotation, Uima::AnnotationBase,
                        {{u"begin"_s, Uima::Integer}, {u"end"_s, Uima::Integer}}));
    types.append(typeOf(Uima::DocumentAnnotation, Uima::Annotation, {{u"language"_s, Uima::String}}));
    return types;
}

QList<CasType> inceptionTypes()
{
    return {
        typeOf(Uima::Token, Uima::Annotation, {{u"id"_s, Uima::String}, {u"order"_s, Uima::Integer}}),
        typeOf(Uima::Sentence, Uima::Annotation, {{u"id"_s, Uima::String}}),
        typeOf(Uima::DocumentMetaData, Uima::DocumentAnnotation,
               {{u"documentTitle"_s, Uima::String},
                {u"documentId"_s, Uima::String},
                {u"documentUri"_s, Uima::String},
                {u"collectionId"_s, Uima::String},
                {u"documentBaseUri"_s, Uima::String},
                {u"isLastSegment"_s, Uima::Boolean}}),
        typeOf(Uima::StringField, Uima::Annotation, {{u"key"_s, Uima::String}, {u"value"_s, Uima::String}})};
}

struct Known
{
    QHash<QString, CasType> builtIn;
    QHash<QString, CasType> all;

    Known()
    {
        for (const CasType &type : builtIns())
            builtIn.insert(type.name, type);
        all = builtIn;
        for (const CasType &type : inceptionTypes())
            all.insert(type.name, type);
    }
};

const Known &known()
{
    static const Known types;
    return types;
}

} // namespace

QString shortTypeName(const QString &name)
{
    return name.sliced(name.lastIndexOf(u'.') + 1);
}

QString CasType::shortName() const
{
    return shortTypeName(name);
}

TypeSystem::TypeSystem() = default;

void TypeSystem::add(const CasType &type)
{
    const auto place = m_places.constFind(type.name);
    if (place == m_places.cend()) {
        m_places.insert(type.name, m_types.size());
        m_types.append(type);
        return;
    }
    CasType &there = m_types[*place];
    for (const CasFeature &feature : type.features) {
        if (!std::ranges::contains(there.features, feature.name, &CasFeature::name))
            there.features.append(feature);
    }
}

void TypeSystem::add(const TypeSystem &other)
{
    for (const CasType &type : other.types())
        add(type);
}

const CasType *TypeSystem::type(const QString &name) const
{
    const auto place = m_places.constFind(name);
    if (place != m_places.cend())
        return &m_types[*place];
    const auto found = known().all.constFind(name);
    return found == known().all.cend() ? nullptr : &*found;
}

bool TypeSystem::isBuiltIn(const QString &name) const
{
    return known().builtIn.contains(name);
}

QStringList TypeSystem::lineage(const QString &name) const
{
    QStringList names;
    const CasType *at = type(name);
    while (at && names.size() < DeepestInheritance && !names.contains(at->name)) {
        names.append(at->name);
        at = type(at->superType);
    }
    return names;
}

bool TypeSystem::isA(const QString &name, const QString &ancestor) const
{
    return name == ancestor || lineage(name).contains(ancestor);
}

QList<CasFeature> TypeSystem::features(const QString &name) const
{
    QList<CasFeature> all;
    const QStringList names = lineage(name);
    for (auto above = names.crbegin(); above != names.crend(); ++above)
        all.append(type(*above)->features);
    return all;
}

std::optional<CasFeature> TypeSystem::feature(const QString &type, const QString &name) const
{
    for (const QString &above : lineage(type)) {
        const QList<CasFeature> &own = this->type(above)->features;
        const auto found = std::ranges::find(own, name, &CasFeature::name);
        if (found != own.end())
            return *found;
    }
    return {};
}

} // namespace Galley
