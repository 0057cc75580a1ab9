#include "formats/brat/bratconfigwriter.h"

#include "formats/brat/bratarticles.h"
#include "formats/brat/bratnames.h"
#include "formats/brat/bratspans.h"

#include <algorithm>

namespace Galley::Brat {

using namespace Qt::StringLiterals;

namespace {

// Of brat's configuration, which divides by these.
QString shown(const QString &name)
{
    QString line = onOneLine(name);
    line.replace(u'|', u'/');
    return line.isEmpty() ? u"-"_s : line;
}

template <typename Call>
void forEachLayer(const SchemaSet &schemas, Call call)
{
    for (const Schema &schema : schemas.schemas()) {
        for (const Layer &layer : schema.layers)
            call(layer);
    }
}

class AnnotationConfig
{
public:
    AnnotationConfig(const SchemaSet &schemas, const ExportNames &names, const Usage &usage)
        : m_schemas(schemas)
        , m_names(names)
        , m_usage(usage)
    {}

    QByteArray run(bool marked)
    {
        if (marked)
            m_text += QString::fromLatin1(FoldersMark) + u"\n\n";
        entities();
        relations();
        events();
        attributes();
        return m_text.toUtf8();
    }

private:
    QString type(const QString &layer, const QString &label) const
    {
        return typeNameFor(m_names.label(layer, label));
    }

    QStringList typesOf(const Layer &layer) const
    {
        QStringList types;
        for (const Label &label : layer.labels)
            types.append(type(layer.id, label.id));
        return types;
    }

    void entities()
    {
        m_text += u"[entities]\n";
        forEachLayer(m_schemas, [this](const Layer &layer) {
            m_text += u"\n# " + shown(layer.name) + u'\n';
            for (const QString &type : typesOf(layer)) {
                if (!m_usage.events.contains(type))
                    m_text += type + u'\n';
            }
        });
    }

    QString ends(const QList<RelationEnd> &ends) const
    {
        QStringList types;
        for (const RelationEnd &end : ends) {
            const Layer *const layer = m_schemas.layer(end.layer);
            if (!end.label.isEmpty())
                types.append(type(end.layer, end.label));
            else if (layer)
                types += typesOf(*layer);
        }
        types.removeDuplicates();
        return types.isEmpty() ? u"<ANY>"_s : types.join(u'|');
    }

    void relations()
    {
        m_text += u"\n[relations]\n\n";
        forEachLayer(m_schemas, [this](const Layer &layer) {
            for (const RelationType &relation : layer.relations) {
                const QString name = typeNameFor(relation.id);
                m_text += name + u"\tArg1:" + ends(relation.from) + u", Arg2:" + ends(relation.to);
                if (m_usage.equivalences.contains(name))
                    m_text += u", <REL-TYPE>:symmetric-transitive";
                m_text += u'\n';
            }
        });
    }

    void events()
    {
        m_text += u"\n[events]\n\n";
        for (auto event = m_usage.events.begin(); event != m_usage.events.end(); ++event) {
            QStringList roles;
            for (auto role = event->begin(); role != event->end(); ++role) {
                QStringList types = role->values();
                types.sort();
                roles.append(role.key() + u"*:" + types.join(u'|'));
            }
            m_text += event.key() + u'\t' + roles.join(u", ") + u'\n';
        }
    }

    // Attributes of several layers are one, for all of their labels and with all of their values.
    void attributes()
    {
        struct Merged
        {
            QStringList labels;
            QStringList values;
        };

        QMap<QString, Merged> merged;
        forEachLayer(m_schemas, [&](const Layer &layer) {
            for (const Attribute &attribute : layer.attributes) {
                const bool isOneOf = attribute.kind == Attribute::Kind::OneOf;
                if ((!isOneOf && attribute.kind != Attribute::Kind::Boolean) || !isTypeName(attribute.id))
                    continue;
                Merged &all = merged[attribute.id];
                for (const Label &label : layer.labels) {
                    if (attribute.labels.isEmpty() || attribute.labels.contains(label.id))
                        all.labels.append(type(layer.id, label.id));
                }
                for (const Option &option : attribute.options)
                    all.values.append(option.id);
            }
        });
        m_text += u"\n[attributes]\n\n";
        for (auto attribute = merged.begin(); attribute != merged.end(); ++attribute) {
            attribute->values.removeDuplicates();
            m_text += attribute.key() + u"\tArg:" + attribute->labels.join(u'|');
            if (!attribute->values.isEmpty())
                m_text += u", Value:" + attribute->values.join(u'|');
            m_text += u'\n';
        }
    }

    const SchemaSet &m_schemas;
    const ExportNames &m_names;
    const Usage &m_usage;
    QString m_text;
};

// Black or white, whichever can be read on the ground ("#rrggbb").
QString textColor(const QString &ground)
{
    const int red = QStringView(ground).sliced(1, 2).toInt(nullptr, 16);
    const int green = QStringView(ground).sliced(3, 2).toInt(nullptr, 16);
    const int blue = QStringView(ground).sliced(5, 2).toInt(nullptr, 16);
    return red * 299 + green * 587 + blue * 114 > 140'000 ? u"black"_s : u"white"_s;
}

} // namespace

QByteArray annotationConfig(const SchemaSet &schemas, const ExportNames &names, const Usage &usage,
                            bool marked)
{
    return AnnotationConfig(schemas, names, usage).run(marked);
}

QByteArray visualConfig(const SchemaSet &schemas, const ExportNames &names)
{
    QString labels = u"[labels]\n\n"_s;
    QString drawing = u"\n[drawing]\n\nSPAN_DEFAULT\tfgColor:black, bgColor:lightgreen, borderColor:darken\n"
                      "ARC_DEFAULT\tcolor:black, arrowHead:triangle-5\n"_s;
    QSet<QString> attributes;
    forEachLayer(schemas, [&](const Layer &layer) {
        for (const Label &label : layer.labels) {
            const QString type = typeNameFor(names.label(layer.id, label.id));
            labels += type + u" | " + shown(label.name) + u'\n';
            if (label.color.size() == 7)
                drawing +=
                    type + u"\tbgColor:" + label.color + u", fgColor:" + textColor(label.color) + u'\n';
        }
        for (const RelationType &relation : layer.relations)
            labels += typeNameFor(relation.id) + u" | " + shown(relation.name) + u'\n';
        for (const Attribute &attribute : layer.attributes) {
            if (isTypeName(attribute.id) && !attributes.contains(attribute.id))
                labels += attribute.id + u" | " + shown(attribute.name) + u'\n';
            attributes.insert(attribute.id);
        }
    });
    return (labels + drawing).toUtf8();
}

} // namespace Galley::Brat
