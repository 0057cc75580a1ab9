#include "formats/uima/typesystemxml.h"

#include "formats/uima/xmltext.h"
#include "formats/xmlerror.h"

#include <QCoreApplication>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

class Parser
{
public:
    Parser(const QByteArray &xml, const Place &place)
        : m_xml(xml)
        , m_place(place)
    {
        m_xml.setEntityExpansionLimit(MostEntityCharacters);
    }

    Result<TypeSystem> parse()
    {
        if (m_xml.readNextStartElement() && m_xml.name() != "typeSystemDescription"_L1)
            return fail(Error::Kind::ForeignFormat,
                        QCoreApplication::translate("UimaTypeSystem",
                                                    "This is no type system: it begins with <%1> instead of "
                                                    "<typeSystemDescription>.")
                            .arg(m_xml.name()),
                        {}, m_place);
        eachChild("types"_L1, [this] { eachChild("typeDescription"_L1, [this] { readType(); }); });
        if (m_xml.hasError())
            return std::unexpected(xmlError(m_xml, m_place));
        return std::move(m_types);
    }

private:
    template <typename Call>
    void eachChild(QLatin1StringView name, Call call)
    {
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == name)
                call();
            else
                skip();
        }
    }

    QString text() { return m_xml.readElementText(QXmlStreamReader::SkipChildElements).trimmed(); }

    // Like skipCurrentElement, without its memory of how deep it is.
    void skip()
    {
        for (int depth = 1; depth > 0 && !m_xml.atEnd();) {
            const QXmlStreamReader::TokenType token = m_xml.readNext();
            depth += token == QXmlStreamReader::StartElement ? 1
                : token == QXmlStreamReader::EndElement      ? -1
                                                             : 0;
            if (depth > DeepestElement)
                m_xml.raiseError(
                    QCoreApplication::translate("UimaTypeSystem", "Elements are nested too deeply."));
        }
    }

    void readType()
    {
        CasType type;
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == "name"_L1)
                type.name = text();
            else if (m_xml.name() == "supertypeName"_L1)
                type.superType = text();
            else if (m_xml.name() == "description"_L1)
                type.description = text();
            else if (m_xml.name() == "features"_L1)
                eachChild("featureDescription"_L1, [&] { readFeature(type); });
            else if (m_xml.name() == "allowedValues"_L1)
                eachChild("value"_L1,
                          [&] { eachChild("string"_L1, [&] { type.allowedValues.append(text()); }); });
            else
                skip();
        }
        if (!type.name.isEmpty())
            m_types.add(type);
    }

    void readFeature(CasType &type)
    {
        CasFeature feature;
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == "name"_L1)
                feature.name = text();
            else if (m_xml.name() == "rangeTypeName"_L1)
                feature.range = text();
            else if (m_xml.name() == "elementType"_L1)
                feature.elementType = text();
            else if (m_xml.name() == "description"_L1)
                feature.description = text();
            else
                skip();
        }
        if (!feature.name.isEmpty())
            type.features.append(feature);
    }

    QXmlStreamReader m_xml;
    Place m_place;
    TypeSystem m_types;
};

QByteArray element(int indent, const QByteArray &name, const QString &text)
{
    return QByteArray(indent, ' ') + '<' + name + '>' + xmlEscaped(text) + "</" + name + ">\n";
}

QByteArray featureToXml(const CasFeature &feature)
{
    QByteArray xml("        <featureDescription>\n");
    xml += element(10, "name", feature.name);
    xml += element(10, "description", feature.description);
    xml += element(10, "rangeTypeName", feature.range);
    if (!feature.elementType.isEmpty())
        xml += element(10, "elementType", feature.elementType);
    return xml + "        </featureDescription>\n";
}

QByteArray typeToXml(const CasType &type)
{
    QByteArray xml("    <typeDescription>\n");
    xml += element(6, "name", type.name);
    xml += element(6, "description", type.description);
    xml += element(6, "supertypeName", type.superType);
    if (!type.features.isEmpty()) {
        xml += "      <features>\n";
        for (const CasFeature &feature : type.features)
            xml += featureToXml(feature);
        xml += "      </features>\n";
    }
    return xml + "    </typeDescription>\n";
}

} // namespace

Result<TypeSystem> typeSystemFromXml(const QByteArray &xml, const Place &place)
{
    return Parser(xml, place).parse();
}

QByteArray typeSystemToXml(const TypeSystem &types)
{
    QList<CasType> sorted = types.types();
    std::ranges::sort(sorted, {}, &CasType::name);
    QByteArray xml("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                   "<typeSystemDescription xmlns=\"http://uima.apache.org/resourceSpecifier\">\n"
                   "  <types>\n");
    for (const CasType &type : sorted)
        xml += typeToXml(type);
    return xml + "  </types>\n</typeSystemDescription>\n";
}

} // namespace Galley
