#include "formats/uima/xmiwriter.h"

#include "formats/uima/xmltext.h"

#include <QJsonArray>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

const QByteArray NoNamespace = "uima/noNamespace";

QByteArray numberText(const QJsonValue &value, const QString &range)
{
    if (range == "uima.cas.Double"_L1 || range == "uima.cas.Float"_L1) {
        const double number = value.toDouble();
        const QByteArray text = QByteArray::number(number, 'g', QLocale::FloatingPointShortest);
        return std::trunc(number) == number && !text.contains('e') ? text + ".0" : text;
    }
    return QByteArray::number(value.toInteger());
}

class Writer
{
public:
    Writer(const Cas &cas, const TypeSystem &types)
        : m_cas(cas)
        , m_types(types)
    {
        findPrefixes();
    }

    QByteArray write()
    {
        m_xml = "<xmi:XMI xmlns:xmi=\"http://www.omg.org/XMI\"";
        for (auto prefix = m_prefixes.begin(); prefix != m_prefixes.end(); ++prefix)
            m_xml += " xmlns:" + prefix.value() + "=\"http:///" + prefix.key() + ".ecore\"";
        m_xml += " xmi:version=\"2.0\">\n    <cas:NULL xmi:id=\"0\"/>\n";
        for (const CasStructure &structure : m_cas.structures())
            write(structure);
        for (const CasSofa &sofa : m_cas.sofas)
            write(sofa);
        for (const CasSofa &sofa : m_cas.sofas)
            writeView(sofa);
        const QByteArray version = m_controls ? "1.1" : "1.0";
        return "<?xml version=\"" + version + "\" encoding=\"UTF-8\"?>\n" + m_xml + "</xmi:XMI>\n";
    }

private:
    static QByteArray nameSpaceOf(const QString &type)
    {
        const qsizetype dot = type.lastIndexOf(u'.');
        return dot < 0 ? NoNamespace : type.first(dot).replace(u'.', u'/').toUtf8();
    }

    // The last part of each package, numbered where two have the same.
    void findPrefixes()
    {
        m_prefixes.insert("uima/cas", "cas");
        for (const CasStructure &structure : m_cas.structures())
            m_prefixes.insert(nameSpaceOf(structure.type), {});
        QMap<QByteArray, int> used{{"cas", 1}, {"xmi", 1}};
        for (auto prefix = m_prefixes.begin(); prefix != m_prefixes.end(); ++prefix) {
            if (!prefix.value().isEmpty())
                continue;
            const QByteArray last = prefix.key().sliced(prefix.key().lastIndexOf('/') + 1);
            const int count = ++used[last];
            prefix.value() = count == 1 ? last : last + QByteArray::number(count);
        }
    }

    QByteArray escaped(const QString &text)
    {
        m_controls = m_controls || !fitsXml(text);
        return xmlEscaped(text);
    }

    QByteArray plainText(const QJsonValue &value, const QString &range)
    {
        if (value.isString())
            return escaped(value.toString());
        if (value.isBool())
            return value.toBool() ? "true" : "false";
        return numberText(value, range);
    }

    void attribute(const QByteArray &name, const QByteArray &value)
    {
        m_xml += ' ' + name + "=\"" + value + '"';
    }

    static QByteArray ids(const QList<qint64> &list)
    {
        QByteArray text;
        for (const qint64 id : list)
            text += (text.isEmpty() ? "" : " ") + QByteArray::number(id);
        return text;
    }

    void write(const CasStructure &structure)
    {
        const QByteArray element =
            m_prefixes.value(nameSpaceOf(structure.type)) + ':' + shortTypeName(structure.type).toUtf8();
        m_xml += "    <" + element;
        attribute("xmi:id", QByteArray::number(structure.id));
        if (structure.sofa != 0)
            attribute("sofa", QByteArray::number(structure.sofa));
        if (structure.range) {
            attribute("begin", QByteArray::number(structure.range->begin));
            attribute("end", QByteArray::number(structure.range->end));
        }
        QByteArray children;
        for (auto feature = structure.features.begin(); feature != structure.features.end(); ++feature)
            write(structure.type, feature.key(), *feature, children);
        m_xml += children.isEmpty() ? QByteArray("/>\n")
                                    : QByteArray(">\n" + children + "    </" + element + ">\n");
    }

    void write(const QString &type, const QString &name, const CasValue &value, QByteArray &children)
    {
        const std::optional<CasFeature> feature = m_types.feature(type, name);
        const QString range = feature ? feature->range : Uima::String;
        if (value.plain.isUndefined())
            return attribute(name.toUtf8(), ids(value.references));
        if (!value.plain.isArray())
            return attribute(name.toUtf8(), plainText(value.plain, range));
        const QJsonArray items = value.plain.toArray();
        if (items.isEmpty())
            return attribute(name.toUtf8(), {});
        for (const QJsonValue &item : items)
            children += "        <" + name.toUtf8() + '>' + plainText(item, Uima::String) + "</" +
                name.toUtf8() + ">\n";
    }

    void write(const CasSofa &sofa)
    {
        m_xml += "    <cas:Sofa";
        attribute("xmi:id", QByteArray::number(sofa.id));
        attribute("sofaNum", "1");
        attribute("sofaID", escaped(sofa.name));
        attribute("mimeType", "text");
        attribute("sofaString", escaped(sofa.text.value_or(QString())));
        m_xml += "/>\n";
    }

    void writeView(const CasSofa &sofa)
    {
        m_xml += "    <cas:View";
        attribute("sofa", QByteArray::number(sofa.id));
        attribute("members", ids(sofa.members));
        m_xml += "/>\n";
    }

    const Cas &m_cas;
    const TypeSystem &m_types;
    QByteArray m_xml;
    bool m_controls = false;                 // there are some, so that it has to be XML 1.1
    QMap<QByteArray, QByteArray> m_prefixes; // by namespace, without "http:///" and ".ecore"
};

} // namespace

QByteArray casToXmi(const Cas &cas, const TypeSystem &types)
{
    return Writer(cas, types).write();
}

} // namespace Galley
