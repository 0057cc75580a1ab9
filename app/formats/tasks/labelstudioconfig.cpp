#include "formats/tasks/labelstudioconfig.h"

#include "formats/xmlerror.h"

#include <QCoreApplication>
#include <QXmlStreamReader>

#include <algorithm>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

using Kind = LabelStudioControl::Kind;

Kind kindOf(QStringView tag)
{
    if (tag == u"Labels" || tag == u"HyperTextLabels")
        return Kind::Labels;
    if (tag == u"Choices")
        return Kind::Choices;
    if (tag == u"TextArea" || tag == u"DateTime" || tag == u"Taxonomy")
        return Kind::Text;
    if (tag == u"Number" || tag == u"Rating")
        return Kind::Number;
    return Kind::Other;
}

QStringList words(QStringView list)
{
    QStringList result;
    for (const QStringView word : list.split(u',', Qt::SkipEmptyParts))
        result.append(word.trimmed().toString());
    return result;
}

class ConfigReader
{
public:
    ConfigReader(const QByteArray &xml, const Place &place)
        : m_xml(xml)
        , m_place(place)
    {
        m_xml.setEntityExpansionLimit(MostEntityCharacters);
    }

    Result<LabelStudioConfig> run()
    {
        int depth = 0;
        while (!m_xml.atEnd() && depth <= DeepestElement) {
            const QXmlStreamReader::TokenType token = m_xml.readNext();
            if (token == QXmlStreamReader::StartElement) {
                if (depth++ == 0 && m_xml.name() != u"View")
                    m_xml.raiseError(QCoreApplication::translate(
                        "LabelStudio", "A labelling configuration begins with <View>."));
                else
                    element();
            } else if (token == QXmlStreamReader::EndElement) {
                --depth;
                if (m_control && m_xml.name() == m_tag)
                    close();
            }
        }
        if (depth > DeepestElement)
            m_xml.raiseError(QCoreApplication::translate("LabelStudio", "It is nested too deeply."));
        if (m_xml.hasError())
            return std::unexpected(xmlError(m_xml, m_place));
        return std::move(m_config);
    }

private:
    QString value(QLatin1StringView name) const { return m_xml.attributes().value(name).toString(); }

    void element()
    {
        const QStringView tag = m_xml.name();
        if (tag == u"Relation")
            m_config.relations.append(value("value"_L1));
        else if (tag == u"Label" || tag == u"Choice")
            option();
        else if (tag == u"Text" || tag == u"HyperText")
            object(tag == u"HyperText");
        else if (!value("toName"_L1).isEmpty())
            control(tag);
    }

    void option()
    {
        const QString alias = value("alias"_L1);
        if (m_control)
            m_control->options.append(alias.isEmpty() ? value("value"_L1) : alias);
    }

    void object(bool html)
    {
        const QString key = value("value"_L1);
        if (!m_config.textKey.isEmpty() || !key.startsWith(u'$'))
            return;
        m_config.textKey = key.sliced(1);
        m_config.isHtml = html;
    }

    void control(QStringView tag)
    {
        m_tag = tag.toString();
        m_control.emplace();
        m_control->kind = kindOf(tag);
        m_control->name = value("name"_L1);
        m_control->several = value("choice"_L1) == "multiple"_L1;
        m_control->perRegion = value("perRegion"_L1) == "true"_L1;
        m_control->required = value("required"_L1) == "true"_L1;
        m_control->layers = words(value("whenTagName"_L1));
        m_control->onlyLabels = words(value("whenLabelValue"_L1));
    }

    void close()
    {
        if (!m_control->name.isEmpty() && !m_config.controls.contains(m_control->name)) {
            m_config.names.append(m_control->name);
            m_config.controls.insert(m_control->name, *m_control);
        }
        m_control.reset();
    }

    QXmlStreamReader m_xml;
    Place m_place;
    LabelStudioConfig m_config;
    std::optional<LabelStudioControl> m_control; // at hand
    QString m_tag;
};

Attribute attributeFrom(const LabelStudioControl &control, const QString &id)
{
    Attribute attribute;
    attribute.id = id;
    attribute.name = id;
    attribute.required = control.required;
    attribute.labels = control.onlyLabels;
    if (control.isBoolean())
        attribute.kind = Attribute::Kind::Boolean;
    else if (control.kind == Kind::Choices)
        attribute.kind = control.several ? Attribute::Kind::ManyOf : Attribute::Kind::OneOf;
    else if (control.kind == Kind::Number)
        attribute.kind = Attribute::Kind::Number;
    if (control.kind == Kind::Choices && !control.isBoolean()) {
        for (const QString &option : control.options)
            attribute.options.append({option, option, {}});
    }
    return attribute;
}

Layer layerFrom(const LabelStudioControl &control)
{
    Layer layer;
    layer.id = control.name;
    layer.name = control.name;
    for (const QString &option : control.options)
        layer.labels.append(Label{.id = option, .name = option});
    return layer;
}

} // namespace

bool LabelStudioControl::isBoolean() const
{
    return kind == Kind::Choices && !several && options.size() == 2 && options.contains("true"_L1) &&
        options.contains("false"_L1);
}

Schema LabelStudioConfig::schema() const
{
    Schema schema;
    for (const QString &name : names) {
        if (controls[name].kind == Kind::Labels)
            schema.layers.append(layerFrom(controls[name]));
    }
    for (const QString &name : names) {
        const LabelStudioControl &control = controls[name];
        if (control.kind == Kind::Labels || control.kind == Kind::Other)
            continue;
        if (!control.perRegion)
            schema.fields.append(attributeFrom(control, fieldIn(name)));
        for (Layer &layer : schema.layers) {
            if (control.perRegion && (control.layers.isEmpty() || control.layers.contains(layer.id)))
                layer.attributes.append(attributeFrom(control, attributeIn(name, layer.id)));
        }
    }
    for (const QString &relation : relations) {
        if (!schema.layers.isEmpty())
            schema.layers.first().relations.append(RelationType{.id = relation, .name = relation});
    }
    return schema;
}

Result<LabelStudioConfig> parseLabelStudioConfig(const QByteArray &xml, const Place &place)
{
    return ConfigReader(xml, place).run();
}

QString attributeIn(const QString &control, const QString &layer)
{
    const bool prefixed = control.size() > layer.size() + 1 && control.startsWith(layer) &&
        control[layer.size()] == u'_' && !layer.isEmpty();
    return prefixed ? control.sliced(layer.size() + 1) : control;
}

QString fieldIn(const QString &control)
{
    return control.startsWith("field_"_L1) && control.size() > 6 ? control.sliced(6) : control;
}

} // namespace Galley
