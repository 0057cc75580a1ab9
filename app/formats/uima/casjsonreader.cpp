#include "formats/uima/casjsonreader.h"

#include "formats/jsonvalue.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

template <typename Call>
void eachMember(JsonRef object, Call call)
{
    if (object.isObject())
        object.forEachMember(call);
}

template <typename Call>
void eachItem(JsonRef array, Call call)
{
    if (array.isArray())
        array.forEachItem(call);
}

CasFeature featureFrom(const QString &name, JsonRef object)
{
    CasFeature feature{.name = name, .range = {}};
    eachMember(object, [&](const QString &key, JsonRef value) {
        if (key == "%RANGE"_L1)
            feature.range = value.toString();
        else if (key == "%ELEMENT_TYPE"_L1)
            feature.elementType = value.toString();
        else if (key == "%DESCRIPTION"_L1)
            feature.description = value.toString();
    });
    if (feature.range.endsWith("[]"_L1)) {
        feature.elementType = feature.range.chopped(2);
        const bool plain = TypeSystem().type(feature.elementType + u"Array") != nullptr;
        feature.range = plain ? feature.elementType + u"Array" : Uima::FsArray;
    }
    return feature;
}

CasType typeFrom(const QString &name, JsonRef object)
{
    CasType type{.name = name, .superType = Uima::Top};
    eachMember(object, [&](const QString &key, JsonRef value) {
        if (key == "%SUPER_TYPE"_L1)
            type.superType = value.toString();
        else if (key == "%DESCRIPTION"_L1)
            type.description = value.toString();
        else if (!key.startsWith(u'%') && value.isObject())
            type.features.append(featureFrom(key, value));
    });
    return type;
}

TypeSystem typesFrom(JsonRef object)
{
    TypeSystem types;
    eachMember(object, [&](const QString &name, JsonRef value) {
        if (value.isObject())
            types.add(typeFrom(name, value));
    });
    return types;
}

class Parser
{
public:
    explicit Parser(const Place &place)
        : m_place(place)
    {}

    Result<CasFile> parse(JsonRef root)
    {
        JsonRef structures = root.isArray() ? root : JsonRef();
        JsonRef views;
        eachMember(root, [&](const QString &key, JsonRef value) {
            if (key == "%TYPES"_L1)
                m_file.cas.types = typesFrom(value);
            else if (key == "%FEATURE_STRUCTURES"_L1)
                structures = value;
            else if (key == "%VIEWS"_L1)
                views = value;
        });
        if (!structures.isPresent() && !views.isPresent())
            return fail(
                Error::Kind::ForeignFormat,
                QCoreApplication::translate("UimaJson",
                                            "This is no UIMA CAS: it has neither “%FEATURE_STRUCTURES” nor "
                                            "“%VIEWS”."),
                {}, m_place);
        eachItem(structures, [this](JsonRef item) { takeStructure(0, item); });
        eachMember(structures,
                   [this](const QString &id, JsonRef item) { takeStructure(id.toLongLong(), item); });
        eachMember(views, [this](const QString &, JsonRef view) { takeView(view); });
        checkReferences();
        return std::move(m_file);
    }

private:
    void report(const QString &message)
    {
        m_file.problems.append({Error::Kind::InvalidInput, message, {}, m_place});
    }

    void takeStructure(qint64 key, JsonRef object)
    {
        CasStructure structure{.id = key};
        eachMember(object, [&](const QString &name, JsonRef value) {
            if (name == "%ID"_L1)
                structure.id = value.toInteger().value_or(0);
            else if (name == "%TYPE"_L1)
                structure.type = value.toString();
        });
        if (structure.id <= 0 || structure.type.isEmpty()) {
            report(QCoreApplication::translate("UimaJson", "Feature structure %1 has no id or no type.")
                       .arg(++m_count));
            return;
        }
        ++m_count;
        if (m_ids.contains(structure.id)) {
            report(QCoreApplication::translate("UimaJson", "The id %1 stands for two things.")
                       .arg(structure.id));
            return;
        }
        m_ids.insert(structure.id);
        takeFeatures(object, structure);
        if (structure.type == Uima::Sofa)
            takeSofa(structure);
        else
            m_file.cas.add(std::move(structure));
    }

    void takeFeatures(JsonRef object, CasStructure &structure)
    {
        std::optional<qint64> begin;
        std::optional<qint64> end;
        eachMember(object, [&](const QString &key, JsonRef value) {
            const QChar marker = key.isEmpty() ? QChar() : key.front();
            const bool marked = marker == u'@' || marker == u'^' || marker == u'#';
            const QString name = marked ? key.sliced(1) : key;
            if (value.isNull())
                return;
            if (key == "@sofa"_L1)
                structure.sofa = number(structure, name, value).value_or(0);
            else if (name == "begin"_L1)
                begin = number(structure, name, value);
            else if (name == "end"_L1)
                end = number(structure, name, value);
            else if (key == "%ELEMENTS"_L1)
                structure.features.insert(u"elements"_s, elements(structure, value));
            else if (marker == u'@')
                structure.features.insert(
                    name, CasValue{.references = {number(structure, name, value).value_or(0)}});
            else if (marker != u'%')
                takePlain(structure, name, value);
        });
        if (begin && end)
            structure.range = Utf16Range{*begin, *end};
    }

    std::optional<qint64> number(const CasStructure &structure, const QString &name, JsonRef value)
    {
        const std::optional<qint64> found = value.toInteger();
        if (!found)
            reportOf(structure,
                     QCoreApplication::translate("UimaJson", "The value of “%1” is no number.").arg(name));
        return found;
    }

    void reportOf(const CasStructure &structure, const QString &message)
    {
        report(QCoreApplication::translate("UimaJson", "%1 %2: %3")
                   .arg(shortTypeName(structure.type), QString::number(structure.id), message));
    }

    void takePlain(CasStructure &structure, const QString &name, JsonRef value)
    {
        if (value.isObject() || value.isArray())
            reportOf(
                structure,
                QCoreApplication::translate("UimaJson", "The value of “%1” is no plain value.").arg(name));
        else
            structure.features.insert(name, CasValue{value.toQJson()});
    }

    // Ids in arrays of structures, else plain values. Bytes are one string.
    CasValue elements(const CasStructure &structure, JsonRef value)
    {
        CasValue result;
        QJsonArray items;
        const bool references = !m_file.cas.types.type(structure.type) || structure.type == Uima::FsArray ||
            structure.type.endsWith("[]"_L1);
        eachItem(value, [&](JsonRef item) {
            if (!references)
                items.append(item.isObject() || item.isArray() ? QJsonValue() : item.toQJson());
            else if (const std::optional<qint64> id = item.toInteger())
                result.references.append(*id);
        });
        if (!references)
            result.plain = value.isArray() ? QJsonValue(items) : value.toQJson();
        return result;
    }

    void takeSofa(const CasStructure &structure)
    {
        CasSofa sofa{.id = structure.id, .name = structure.string(u"sofaID"_s)};
        if (structure.features.contains(u"sofaString"_s))
            sofa.text = structure.string(u"sofaString"_s);
        m_file.cas.sofas.push_back(std::move(sofa));
    }

    void takeView(JsonRef view)
    {
        qint64 sofa = 0;
        QList<qint64> members;
        eachMember(view, [&](const QString &key, JsonRef value) {
            if (key == "%SOFA"_L1)
                sofa = value.toInteger().value_or(0);
            else if (key == "%MEMBERS"_L1)
                eachItem(value, [&](JsonRef item) { members.append(item.toInteger().value_or(0)); });
        });
        for (CasSofa &known : m_file.cas.sofas) {
            if (known.id == sofa)
                known.members = members;
        }
    }

    void checkReferences()
    {
        for (const CasStructure &structure : m_file.cas.structures()) {
            for (const CasValue &value : structure.features) {
                for (const qint64 id : value.references) {
                    if (id != 0 && !m_ids.contains(id))
                        reportOf(structure,
                                 QCoreApplication::translate("UimaJson",
                                                             "It refers to “%1”, which is not in the file.")
                                     .arg(id));
                }
            }
        }
    }

    Place m_place;
    CasFile m_file;
    QSet<qint64> m_ids;
    qint64 m_count = 0;
};

Error placed(Error error, const Place &place)
{
    error.place.file = place.file;
    return error;
}

} // namespace

Result<CasFile> casFromJson(QByteArrayView json, const Place &place)
{
    const Result<JsonDocument> document = JsonDocument::parse(json);
    if (!document)
        return std::unexpected(placed(document.error(), place));
    return Parser(place).parse(document->root());
}

Result<TypeSystem> typesFromJson(QByteArrayView json, const Place &place)
{
    const Result<JsonDocument> document = JsonDocument::parse(json);
    if (!document)
        return std::unexpected(placed(document.error(), place));
    TypeSystem types;
    eachMember(document->root(), [&](const QString &key, JsonRef value) {
        if (key == "%TYPES"_L1)
            types = typesFrom(value);
    });
    return types;
}

} // namespace Galley
