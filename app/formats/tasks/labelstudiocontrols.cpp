#include "formats/tasks/labelstudiocontrols.h"

#include <QMap>
#include <QSet>
#include <QXmlStreamWriter>

#include <algorithm>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

// Whether one control can stand for both.
bool isSameControl(const Attribute &a, const Attribute &b)
{
    return a.kind == b.kind && a.options == b.options && a.required == b.required && a.labels == b.labels;
}

template <typename Call>
void forEachAttribute(const SchemaSet &schemas, Call call)
{
    for (const Schema &schema : schemas.schemas()) {
        for (const Layer &layer : schema.layers) {
            for (const Attribute &attribute : layer.attributes)
                call(layer, attribute);
        }
    }
}

class ConfigXml
{
public:
    explicit ConfigXml(QString textName)
        : m_textName(std::move(textName))
    {
        m_xml.setAutoFormatting(true);
        m_xml.setAutoFormattingIndent(2);
        m_xml.writeStartElement(u"View"_s);
    }

    void layer(const Layer &layer)
    {
        begin(u"Labels"_s, layer.id);
        for (const Label &label : layer.labels) {
            m_xml.writeEmptyElement(u"Label"_s);
            m_xml.writeAttribute(u"value"_s, label.id);
            if (!label.color.isEmpty())
                m_xml.writeAttribute(u"background"_s, label.color);
            if (!label.key.isEmpty())
                m_xml.writeAttribute(u"hotkey"_s, label.key);
        }
        m_xml.writeEndElement();
    }

    void text()
    {
        m_xml.writeEmptyElement(u"Text"_s);
        m_xml.writeAttribute(u"name"_s, m_textName);
        m_xml.writeAttribute(u"value"_s, u"$text"_s);
    }

    void control(const Attribute &attribute, const QString &name, const QStringList &layers)
    {
        using Kind = Attribute::Kind;
        const bool choices = attribute.kind == Kind::Boolean || attribute.kind == Kind::OneOf ||
            attribute.kind == Kind::ManyOf;
        begin(choices ? u"Choices"_s : attribute.kind == Kind::Number ? u"Number"_s : u"TextArea"_s, name);
        if (choices)
            m_xml.writeAttribute(u"choice"_s, attribute.kind == Kind::ManyOf ? u"multiple"_s : u"single"_s);
        if (!layers.isEmpty()) {
            m_xml.writeAttribute(u"perRegion"_s, u"true"_s);
            m_xml.writeAttribute(u"whenTagName"_s, layers.join(u','));
        }
        if (!attribute.labels.isEmpty())
            m_xml.writeAttribute(u"whenLabelValue"_s, attribute.labels.join(u','));
        if (attribute.required)
            m_xml.writeAttribute(u"required"_s, u"true"_s);
        for (const QString &option : optionsOf(attribute)) {
            m_xml.writeEmptyElement(u"Choice"_s);
            m_xml.writeAttribute(u"value"_s, option);
        }
        m_xml.writeEndElement();
    }

    void relations(const SchemaSet &schemas)
    {
        m_xml.writeStartElement(u"Relations"_s);
        for (const Schema &schema : schemas.schemas()) {
            for (const Layer &layer : schema.layers) {
                for (const RelationType &type : layer.relations) {
                    m_xml.writeEmptyElement(u"Relation"_s);
                    m_xml.writeAttribute(u"value"_s, type.id);
                }
            }
        }
        m_xml.writeEndElement();
    }

    QByteArray take()
    {
        m_xml.writeEndElement();
        return m_bytes.trimmed() + '\n';
    }

private:
    void begin(const QString &tag, const QString &name)
    {
        m_xml.writeStartElement(tag);
        m_xml.writeAttribute(u"name"_s, name);
        m_xml.writeAttribute(u"toName"_s, m_textName);
    }

    static QStringList optionsOf(const Attribute &attribute)
    {
        if (attribute.kind == Attribute::Kind::Boolean)
            return {u"true"_s, u"false"_s};
        QStringList ids;
        for (const Option &option : attribute.options)
            ids.append(option.id);
        return ids;
    }

    QString m_textName;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml{&m_bytes};
};

} // namespace

LabelStudioControls::LabelStudioControls(const SchemaSet &schemas)
    : m_schemas(schemas)
    , m_textName(u"text"_s)
{
    nameAttributes();
    nameFields();
    QSet<QString> names(m_fields.begin(), m_fields.end());
    names.unite(QSet<QString>(m_attributes.begin(), m_attributes.end()));
    while (names.contains(m_textName) || m_schemas.layer(m_textName))
        m_textName += u'_';
}

void LabelStudioControls::nameAttributes()
{
    QHash<QString, Attribute> first;
    QSet<QString> differing;
    forEachAttribute(m_schemas, [&](const Layer &, const Attribute &attribute) {
        if (!first.contains(attribute.id))
            first.insert(attribute.id, attribute);
        else if (!isSameControl(first[attribute.id], attribute))
            differing.insert(attribute.id);
    });
    forEachAttribute(m_schemas, [&](const Layer &layer, const Attribute &attribute) {
        const bool taken = differing.contains(attribute.id) || m_schemas.layer(attribute.id) ||
            m_schemas.field(attribute.id);
        m_attributes.insert({layer.id, attribute.id},
                            taken ? QString(layer.id + u'_' + attribute.id) : attribute.id);
    });
}

void LabelStudioControls::nameFields()
{
    for (const Schema &schema : m_schemas.schemas()) {
        for (const Attribute &field : schema.fields)
            m_fields.insert(field.id, m_schemas.layer(field.id) ? QString(u"field_"_s + field.id) : field.id);
    }
}

QString LabelStudioControls::attribute(const QString &layer, const QString &id) const
{
    return m_attributes.value({layer, id});
}

QString LabelStudioControls::field(const QString &id) const
{
    return m_fields.value(id);
}

QByteArray LabelStudioControls::config() const
{
    ConfigXml xml(m_textName);
    QMap<QString, std::pair<Attribute, QStringList>> controls;
    for (const Schema &schema : m_schemas.schemas()) {
        for (const Layer &layer : schema.layers)
            xml.layer(layer);
    }
    xml.text();
    forEachAttribute(m_schemas, [&](const Layer &layer, const Attribute &one) {
        auto &control = controls[attribute(layer.id, one.id)];
        control.first = one;
        control.second.append(layer.id);
    });
    for (auto control = controls.constBegin(); control != controls.constEnd(); ++control)
        xml.control(control->first, control.key(), control->second);
    for (const Schema &schema : m_schemas.schemas()) {
        for (const Attribute &one : schema.fields)
            xml.control(one, field(one.id), {});
    }
    xml.relations(m_schemas);
    return xml.take();
}

} // namespace Galley
