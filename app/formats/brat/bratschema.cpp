#include "formats/brat/bratschema.h"

#include "formats/brat/bratarticles.h"
#include "formats/brat/bratconfig.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace Galley::Brat {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 LargestConfiguration = 5'000'000;

struct NamedColor
{
    QLatin1StringView name;
    QLatin1StringView color;
};

// Those that HTML names since its beginning, and brat's default.
constexpr std::array Colors{NamedColor{"black"_L1, "#000000"_L1},  NamedColor{"silver"_L1, "#c0c0c0"_L1},
                            NamedColor{"gray"_L1, "#808080"_L1},   NamedColor{"white"_L1, "#ffffff"_L1},
                            NamedColor{"maroon"_L1, "#800000"_L1}, NamedColor{"red"_L1, "#ff0000"_L1},
                            NamedColor{"purple"_L1, "#800080"_L1}, NamedColor{"fuchsia"_L1, "#ff00ff"_L1},
                            NamedColor{"green"_L1, "#008000"_L1},  NamedColor{"lime"_L1, "#00ff00"_L1},
                            NamedColor{"olive"_L1, "#808000"_L1},  NamedColor{"yellow"_L1, "#ffff00"_L1},
                            NamedColor{"navy"_L1, "#000080"_L1},   NamedColor{"blue"_L1, "#0000ff"_L1},
                            NamedColor{"teal"_L1, "#008080"_L1},   NamedColor{"aqua"_L1, "#00ffff"_L1},
                            NamedColor{"orange"_L1, "#ffa500"_L1}, NamedColor{"lightgreen"_L1, "#90ee90"_L1}};

QString colorFrom(const QString &written)
{
    static const QRegularExpression six(u"\\A#[0-9A-Fa-f]{6}\\z"_s);
    static const QRegularExpression three(u"\\A#[0-9A-Fa-f]{3}\\z"_s);
    if (six.match(written).hasMatch())
        return written;
    if (three.match(written).hasMatch())
        return u'#' + QString(2, written[1]) + QString(2, written[2]) + QString(2, written[3]);
    const auto known = std::ranges::find(Colors, written.toLower(), &NamedColor::name);
    return known == Colors.end() ? QString() : QString(known->color);
}

class Maker
{
public:
    Maker(const Config &annotation, const Config &visual, const QByteArray &shortcuts)
        : m_config(annotation)
    {
        for (const ConfigType &type : visual.value(u"labels"_s))
            m_names.insert(type.name, type.others.value(0, type.name));
        for (const ConfigType &type : visual.value(u"drawing"_s)) {
            for (const ConfigArgument &argument : type.arguments) {
                if (argument.key == "bgColor"_L1)
                    m_colors.insert(type.name, colorFrom(argument.types.value(0)));
            }
        }
        for (const QString &line : QString::fromUtf8(shortcuts).split(u'\n')) {
            const QStringList words = line.simplified().split(u' ');
            if (words.size() == 2 && words[0].size() == 1 && !line.trimmed().startsWith(u'#'))
                m_keys.insert(words[1], words[0].toLower());
        }
    }

    Schema run()
    {
        addTypes(u"entities"_s, u"<ENTITY>"_s);
        addTypes(u"events"_s, u"<EVENT>"_s);
        for (const ConfigType &type : m_config.value(u"relations"_s)) {
            if (!type.isAbstract)
                addRelation(type);
        }
        for (const ConfigType &type : m_config.value(u"events"_s)) {
            if (!type.isAbstract)
                addRoles(type);
        }
        for (const ConfigType &type : m_config.value(u"attributes"_s)) {
            if (!type.isAbstract)
                addAttribute(type);
        }
        return schema();
    }

private:
    QString nameOf(const QString &id) const { return m_names.value(id, id); }

    Schema schema()
    {
        if (m_layer.labels.isEmpty() && m_layer.relations.isEmpty() && m_layer.attributes.isEmpty())
            return {};
        m_layer.crossParagraph = true;
        m_layer.zeroWidth = true;
        Schema schema;
        schema.id = u"brat"_s;
        schema.version = u"1.0.0"_s;
        schema.name = QCoreApplication::translate("Brat", "brat configuration");
        schema.layers = {std::move(m_layer)};
        return schema;
    }

    // Labels of the section's types, and for each type, and all of them, which labels it stands for.
    void addTypes(const QString &section, const QString &all)
    {
        const QList<ConfigType> types = m_config.value(section);
        for (const ConfigType &type : types) {
            if (type.isAbstract)
                continue;
            if (!findLabel(m_layer, type.name))
                m_layer.labels.append({.id = type.name,
                                       .name = nameOf(type.name),
                                       .description = {},
                                       .key = m_keys.value(type.name),
                                       .color = m_colors.value(type.name),
                                       .darkColor = {}});
            m_labels[all].insert(type.name);
            int levels = 0;
            for (const ConfigType *above = &type; above && levels < 100; ++levels) {
                m_labels[above->name].insert(type.name);
                above = above->parent < 0 ? nullptr : &types[above->parent];
            }
        }
    }

    QSet<QString> labelsOf(const QStringList &types) const
    {
        QSet<QString> labels;
        for (const QString &type : types) {
            if (type == "<ANY>"_L1)
                labels += m_labels.value(u"<ENTITY>"_s) + m_labels.value(u"<EVENT>"_s);
            else
                labels += m_labels.value(type);
        }
        return labels;
    }

    QStringList inOrder(const QSet<QString> &labels) const
    {
        QStringList ids;
        for (const Label &label : m_layer.labels) {
            if (labels.contains(label.id))
                ids.append(label.id);
        }
        return ids;
    }

    void addEnds(QList<RelationEnd> &ends, const QStringList &labels) const
    {
        if (labels.size() == m_layer.labels.size())
            ends = {RelationEnd{}};
        if (ends.contains(RelationEnd{}))
            return;
        for (const QString &label : labels) {
            if (const RelationEnd end{{}, label}; !ends.contains(end))
                ends.append(end);
        }
    }

    RelationType &relation(const QString &id)
    {
        const auto known = std::ranges::find(m_layer.relations, id, &RelationType::id);
        if (known != m_layer.relations.end())
            return *known;
        m_layer.relations.append(
            {.id = id, .name = nameOf(id), .description = {}, .from = {}, .to = {}, .attributes = {}});
        return m_layer.relations.last();
    }

    void addRelation(const ConfigType &type)
    {
        QList<ConfigArgument> ends;
        std::ranges::copy_if(type.arguments, std::back_inserter(ends),
                             [](const ConfigArgument &a) { return !a.key.startsWith(u'<'); });
        if (ends.size() < 2)
            return;
        RelationType &relation = this->relation(type.name);
        addEnds(relation.from, inOrder(labelsOf(ends[0].types)));
        addEnds(relation.to, inOrder(labelsOf(ends[1].types)));
    }

    void addRoles(const ConfigType &event)
    {
        for (const ConfigArgument &role : event.arguments) {
            if (role.key.startsWith(u'<'))
                continue;
            RelationType &relation = this->relation(role.key);
            addEnds(relation.from, {event.name});
            addEnds(relation.to, inOrder(labelsOf(role.types)));
        }
    }

    void addAttribute(const ConfigType &type)
    {
        QStringList about;
        Attribute attribute;
        attribute.id = type.name;
        attribute.name = nameOf(type.name);
        attribute.kind = Attribute::Kind::Boolean;
        for (const ConfigArgument &argument : type.arguments) {
            if (argument.key == "Arg"_L1) {
                about = argument.types;
            } else if (argument.key == "Value"_L1) {
                attribute.kind = Attribute::Kind::OneOf;
                for (const QString &value : argument.types)
                    attribute.options.append({value, value, {}});
            }
        }
        const QStringList labels = inOrder(labelsOf(about));
        if (!labels.isEmpty() && !findAttribute(m_layer, attribute.id)) {
            Attribute onSpans = attribute;
            onSpans.labels = labels.size() == m_layer.labels.size() ? QStringList() : labels;
            m_layer.attributes.append(onSpans);
        }
        for (RelationType &relation : m_layer.relations) {
            if (about.contains("<RELATION>"_L1) || about.contains(relation.id))
                relation.attributes.append(attribute);
        }
    }

    const Config &m_config;
    QHash<QString, QString> m_names;
    QHash<QString, QString> m_colors;
    QHash<QString, QString> m_keys;
    QHash<QString, QSet<QString>> m_labels;
    Layer m_layer;
};

QByteArray contents(const Source &source, const QStringList &entries, const QString &name)
{
    QByteArray all;
    for (const QString &file : configurationFiles(source, entries, name)) {
        if (const Result<QByteArray> bytes = source.read(file, LargestConfiguration))
            all += *bytes + '\n';
    }
    return all;
}

} // namespace

Schema schemaFrom(const QByteArray &annotation, const QByteArray &visual, const QByteArray &shortcuts)
{
    const Config config = parseConfig(annotation);
    return Maker(config, parseConfig(visual), shortcuts).run();
}

Schema declaredIn(const Source &source, const QStringList &entries)
{
    return schemaFrom(contents(source, entries, u"annotation.conf"_s),
                      contents(source, entries, u"visual.conf"_s),
                      contents(source, entries, u"kb_shortcuts.conf"_s));
}

} // namespace Galley::Brat
