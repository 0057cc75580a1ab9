#include "formats/uima/xmireader.h"

#include "formats/uima/xmifeatures.h"
#include "formats/xmlerror.h"

#include <QCoreApplication>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

const QLatin1StringView XmiNamespace("http://www.omg.org/XMI");

// "http:///webanno/custom.ecore" and "Span" are "webanno.custom.Span".
QString typeName(QStringView nameSpace, QStringView name)
{
    QStringView package = nameSpace;
    if (package.startsWith("http:///"_L1))
        package = package.sliced(8);
    if (package.endsWith(".ecore"_L1))
        package.chop(6);
    QString prefix = package.toString().replace(u'/', u'.');
    return prefix == "uima.noNamespace"_L1 || prefix.isEmpty() ? name.toString() : prefix + u'.' + name;
}

constexpr char16_t FirstStandIn = 0xFDD0; // the first of 32 noncharacters

void standInForControls(QByteArray &xml)
{
    QByteArray result;
    qsizetype done = 0;
    for (qsizetype at = xml.indexOf("&#"); at >= 0; at = xml.indexOf("&#", at + 2)) {
        const qsizetype end = xml.indexOf(';', at);
        if (end < 0 || end > at + 12)
            continue;
        const bool hexadecimal = at + 2 < end && xml[at + 2] == 'x';
        bool good = false;
        const QByteArray digits = xml.sliced(at + (hexadecimal ? 3 : 2), end - at - (hexadecimal ? 3 : 2));
        const uint code = digits.toUInt(&good, hexadecimal ? 16 : 10);
        if (!good || code == 0 || code >= 0x20 || code == '\t' || code == '\n' || code == '\r')
            continue;
        result += xml.sliced(done, at - done) + QString(QChar(FirstStandIn + code)).toUtf8();
        done = end + 1;
    }
    if (done > 0)
        xml = result + xml.sliced(done);
}

class Parser
{
public:
    Parser(const QByteArray &xmi, const TypeSystem &types, const Place &place, bool controls)
        : m_xml(xmi)
        , m_place(place)
        , m_controls(controls)
    {
        m_file.cas.types = types;
        m_xml.setEntityExpansionLimit(MostEntityCharacters);
    }

    Result<CasFile> parse()
    {
        if (m_xml.readNextStartElement() && m_xml.name() != "XMI"_L1)
            return fail(Error::Kind::ForeignFormat,
                        QCoreApplication::translate("UimaXmi", "This is no XMI: it begins with <%1>.")
                            .arg(m_xml.name()),
                        {}, m_place);
        while (m_xml.readNextStartElement())
            readElement();
        if (m_xml.hasError())
            return std::unexpected(xmlError(m_xml, m_place));
        finish();
        return std::move(m_file);
    }

private:
    void readElement()
    {
        const QString type = typeName(m_xml.namespaceUri(), m_xml.name());
        if (type == Uima::Sofa)
            readSofa();
        else if (type == "uima.cas.View"_L1)
            readView();
        else if (type == "uima.cas.NULL"_L1)
            m_xml.skipCurrentElement();
        else
            readStructure(type);
    }

    // Of XML 1.1 with its control characters.
    QString text(QString value) const
    {
        for (QChar &c : value) {
            if (m_controls && c.unicode() > FirstStandIn && c.unicode() < FirstStandIn + 0x20)
                c = QChar(c.unicode() - FirstStandIn);
        }
        return value;
    }

    static qint64 idOf(const QXmlStreamAttributes &attributes)
    {
        return attributes.value(XmiNamespace, "id"_L1).toLongLong();
    }

    void report(const QString &message)
    {
        Place place = m_place;
        place.line = m_xml.lineNumber();
        place.column = m_xml.columnNumber() + 1;
        m_file.problems.append({Error::Kind::InvalidInput, message, {}, place});
    }

    bool isNew(qint64 id)
    {
        if (id > 0 && !m_ids.contains(id)) {
            m_ids.insert(id);
            return true;
        }
        report(id > 0 ? QCoreApplication::translate("UimaXmi", "The id %1 stands for two things.").arg(id)
                      : QCoreApplication::translate("UimaXmi", "<%1> has no id.").arg(m_xml.qualifiedName()));
        return false;
    }

    void readSofa()
    {
        const QXmlStreamAttributes attributes = m_xml.attributes();
        CasSofa sofa{.id = idOf(attributes), .name = attributes.value("sofaID"_L1).toString()};
        if (attributes.hasAttribute("sofaString"_L1))
            sofa.text = text(attributes.value("sofaString"_L1).toString());
        if (isNew(sofa.id))
            m_file.cas.sofas.push_back(sofa);
        m_xml.skipCurrentElement();
    }

    void readView()
    {
        const QXmlStreamAttributes attributes = m_xml.attributes();
        QList<qint64> &members = m_members[attributes.value("sofa"_L1).toLongLong()];
        for (const QStringView member : attributes.value("members"_L1).tokenize(u' ', Qt::SkipEmptyParts))
            members.append(member.toLongLong());
        m_xml.skipCurrentElement();
    }

    void readStructure(const QString &type)
    {
        RawStructure raw{.structure = {.type = type, .line = m_xml.lineNumber()}};
        raw.structure.id = idOf(m_xml.attributes());
        for (const QXmlStreamAttribute &attribute : m_xml.attributes()) {
            if (attribute.namespaceUri().isEmpty())
                raw.attributes.append({attribute.name().toString(), text(attribute.value().toString())});
        }
        const bool good = isNew(raw.structure.id);
        while (m_xml.readNextStartElement()) {
            QStringList &items = raw.elements[m_xml.name().toString()];
            items.append(text(m_xml.readElementText()));
        }
        if (good)
            m_structures.push_back(std::move(raw));
    }

    void finish()
    {
        XmiFeatures features(m_file.cas.types, m_structures, m_place);
        for (const RawStructure &raw : m_structures)
            m_file.cas.add(features.resolved(raw));
        m_file.problems.append(features.takeProblems());
        for (CasSofa &sofa : m_file.cas.sofas)
            sofa.members = m_members.value(sofa.id);
    }

    QXmlStreamReader m_xml;
    Place m_place;
    bool m_controls;
    CasFile m_file;
    std::vector<RawStructure> m_structures;
    QHash<qint64, QList<qint64>> m_members; // by sofa
    QSet<qint64> m_ids;
};

// QXmlStreamReader knows XML 1.0 only, and what 1.1 has beyond it are control characters, as references. Code
// points that no text has stand for them on the way.
bool takeAsXml10(QByteArray &xml)
{
    const qsizetype end = xml.indexOf("?>");
    for (const char *const version : {"version=\"1.1\"", "version='1.1'"}) {
        const qsizetype at = xml.indexOf(version);
        if (xml.startsWith("<?xml") && at >= 0 && at < end) {
            xml[at + 11] = '0';
            standInForControls(xml);
            return true;
        }
    }
    return false;
}

} // namespace

Result<CasFile> casFromXmi(QByteArray xmi, const TypeSystem &types, const Place &place)
{
    const bool controls = takeAsXml10(xmi);
    return Parser(xmi, types, place, controls).parse();
}

} // namespace Galley
