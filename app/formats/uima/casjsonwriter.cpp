#include "formats/uima/casjsonwriter.h"

#include "formats/jsonwriter.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

class Writer
{
public:
    Writer(const Cas &cas, const TypeSystem &types)
        : m_cas(cas)
        , m_types(types)
    {
        for (const CasSofa &sofa : cas.sofas)
            m_next = std::max(m_next, sofa.id + 1);
        for (const CasStructure &structure : cas.structures())
            m_next = std::max(m_next, structure.id + 1);
    }

    QByteArray write()
    {
        m_json.beginObject();
        m_json.key("%TYPES");
        writeTypes();
        m_json.key("%FEATURE_STRUCTURES");
        m_json.beginArray();
        for (const CasSofa &sofa : m_cas.sofas)
            writeSofa(sofa);
        for (const CasStructure &structure : m_cas.structures())
            writeStructure(structure);
        m_json.endArray();
        m_json.key("%VIEWS");
        writeViews();
        m_json.endObject();
        m_json.endLine();
        return m_json.take();
    }

private:
    void writeTypes()
    {
        QList<CasType> sorted = m_types.types();
        std::ranges::sort(sorted, {}, &CasType::name);
        m_json.beginObject();
        for (const CasType &type : std::as_const(sorted)) {
            m_json.key(type.name.toUtf8());
            m_json.beginObject();
            m_json.member("%NAME", type.name);
            m_json.member("%SUPER_TYPE", type.superType);
            m_json.member("%DESCRIPTION", type.description);
            for (const CasFeature &feature : type.features)
                writeFeature(feature);
            m_json.endObject();
        }
        m_json.endObject();
    }

    void writeFeature(const CasFeature &feature)
    {
        m_json.key(feature.name.toUtf8());
        m_json.beginObject();
        m_json.member("%NAME", feature.name);
        m_json.member("%DESCRIPTION", feature.description);
        m_json.member("%RANGE", feature.range);
        m_json.member("%ELEMENT_TYPE", feature.elementType);
        m_json.endObject();
    }

    void number(const QByteArray &key, qint64 value)
    {
        m_json.key(key);
        m_json.value(value);
    }

    void begin(qint64 id, const QString &type)
    {
        m_json.beginObject();
        number("%ID", id);
        m_json.member("%TYPE", type);
    }

    void writeSofa(const CasSofa &sofa)
    {
        begin(sofa.id, Uima::Sofa);
        number("sofaNum", 1);
        m_json.member("sofaID", sofa.name);
        m_json.member("mimeType", u"text");
        m_json.key("sofaString");
        m_json.value(QStringView(sofa.text.value_or(QString())));
        m_json.endObject();
    }

    void writeStructure(const CasStructure &structure)
    {
        QList<std::pair<qint64, QJsonArray>> arrays;
        begin(structure.id, structure.type);
        if (structure.sofa != 0)
            number("@sofa", structure.sofa);
        if (structure.range) {
            number("begin", structure.range->begin);
            number("end", structure.range->end);
        }
        for (auto feature = structure.features.begin(); feature != structure.features.end(); ++feature) {
            const QByteArray name = feature.key().toUtf8();
            if (feature->plain.isArray()) {
                arrays.append({m_next, feature->plain.toArray()});
                number("@" + name, m_next++);
            } else if (feature->plain.isUndefined()) {
                number("@" + name, feature->references.value(0));
            } else {
                m_json.key(name);
                m_json.value(feature->plain);
            }
        }
        m_json.endObject();
        for (const auto &[id, items] : std::as_const(arrays)) {
            begin(id, Uima::StringArray);
            m_json.key("%ELEMENTS");
            m_json.value(QJsonValue(items));
            m_json.endObject();
        }
    }

    void writeViews()
    {
        m_json.beginObject();
        for (const CasSofa &sofa : m_cas.sofas) {
            m_json.key(sofa.name.toUtf8());
            m_json.beginObject();
            number("%SOFA", sofa.id);
            m_json.key("%MEMBERS");
            m_json.beginArray();
            for (const qint64 member : sofa.members)
                m_json.value(member);
            m_json.endArray();
            m_json.endObject();
        }
        m_json.endObject();
    }

    const Cas &m_cas;
    const TypeSystem &m_types;
    JsonWriter m_json;
    qint64 m_next = 1; // the id of the next array
};

} // namespace

QByteArray casToJson(const Cas &cas, const TypeSystem &types)
{
    return Writer(cas, types).write();
}

} // namespace Galley
