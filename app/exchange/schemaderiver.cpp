#include "exchange/schemaderiver.h"

#include "schema/schemavalidator.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

bool isColor(const QString &color)
{
    return color.size() == 7 && color.front() == u'#' &&
        std::all_of(color.begin() + 1, color.end(),
                    [](QChar c) { return c.isDigit() || (c.toLower() >= u'a' && c.toLower() <= u'f'); });
}

template <typename Item>
bool hasId(const QList<Item> &items, const QString &id)
{
    return std::ranges::contains(items, id, &Item::id);
}

QList<RelationEnd> endsIn(const QSet<LabelTarget> &labels)
{
    QSet<QString> layers;
    for (const LabelTarget &label : labels)
        layers.insert(label.layer);
    QStringList sorted(layers.begin(), layers.end());
    sorted.sort();
    QList<RelationEnd> ends;
    for (const QString &layer : std::as_const(sorted))
        ends.append({layer, {}});
    return ends;
}

} // namespace

size_t qHash(const LabelTarget &target, size_t seed)
{
    return qHashMulti(seed, target.layer, target.label);
}

SchemaDeriver::SchemaDeriver(const Survey &survey, const SchemaSet &project, const QString &name)
    : m_survey(survey)
    , m_project(project)
{
    m_schema.id = unusedId(idFrom(name, u"imported"_s),
                           [&](const QString &id) { return project.schema(id) != nullptr; });
    m_schema.version = u"1.0.0"_s;
    m_schema.name =
        name.trimmed().isEmpty() ? QCoreApplication::translate("SchemaDeriver", "Imported") : name;
    m_schema.description =
        QCoreApplication::translate("SchemaDeriver", "Made by an import, of the names that its files use.");
}

Layer &SchemaDeriver::layerFor(const QString &layer)
{
    if (const auto known = m_layers.constFind(layer); known != m_layers.constEnd())
        return m_schema.layers[*known];
    const Layer *const declared = m_survey.layer(layer);
    Layer made;
    const QString name = layer.isEmpty() ? m_schema.name : layer;
    made.id = unusedId(idFrom(lastPart(name), u"layer"_s),
                       [this](const QString &id) { return m_project.layer(id) || m_schema.layer(id); });
    made.name = declared && !declared->name.isEmpty() ? declared->name : lastPart(name);
    made.description = declared ? declared->description : QString();
    made.crossParagraph = true;
    made.zeroWidth = true;
    m_layers.insert(layer, m_schema.layers.size());
    m_schema.layers.append(made);
    return m_schema.layers.last();
}

QString SchemaDeriver::keyFor(const QString &id)
{
    for (const QChar c : id) {
        const QString key(c);
        if (c == u'-' || isReservedKey(key) || m_keys.contains(key))
            continue;
        m_keys.insert(key);
        return key;
    }
    return {};
}

Label SchemaDeriver::newLabel(const Layer &layer, const QString &fileLayer, const QString &name)
{
    const Layer *const declaredLayer = m_survey.layer(fileLayer);
    const Label *const declared = declaredLayer ? findLabel(*declaredLayer, name) : nullptr;
    const QString shown = name.trimmed().isEmpty() ? layer.name : name;
    Label label{
        .id = unusedId(idFrom(shown, u"label"_s), [&](const QString &id) { return hasId(layer.labels, id); }),
        .name = shown,
        .description = {},
        .key = {},
        .color = {},
        .darkColor = {}};
    if (declared) {
        label.name = declared->name.trimmed().isEmpty() ? shown : declared->name;
        label.description = declared->description;
        label.color = isColor(declared->color) && !m_colors.contains(declared->color.toLower())
            ? declared->color.toLower()
            : QString();
    }
    for (qsizetype number = m_colors.size(); label.color.isEmpty(); ++number) {
        if (!m_colors.contains(labelColor(number)))
            label.color = labelColor(number);
    }
    label.key = keyFor(label.id);
    return label;
}

LabelTarget SchemaDeriver::addLabel(const QString &layer, const QString &label)
{
    Layer &owner = layerFor(layer);
    const FileName name{layer, label};
    if (!m_labels.contains(name)) {
        const Label made = newLabel(owner, layer, label);
        m_colors.append(made.color);
        owner.labels.append(made);
        m_labels.insert(name, made.id);
    }
    return {owner.id, m_labels.value(name)};
}

QString SchemaDeriver::addAttribute(const FileName &name, const SurveyedAttribute &attribute,
                                    const QStringList &labels)
{
    const Layer *const declared = m_survey.layer(name.layer);
    Layer &owner = layerFor(name.layer);
    Attribute made =
        attributeFor(name.name, attribute.values, declared ? findAttribute(*declared, name.name) : nullptr);
    made.id = unusedId(made.id, [&](const QString &id) { return hasId(owner.attributes, id); });
    if (!labels.isEmpty() && labels.size() < owner.labels.size())
        made.labels = labels;
    owner.attributes.append(made);
    return made.id;
}

QString SchemaDeriver::addRelation(const QString &type, const QSet<LabelTarget> &from,
                                   const QSet<LabelTarget> &to)
{
    if (m_schema.layers.isEmpty()) // a relation type stands in a layer, and a layer has a label
        (void)addLabel(m_schema.name, QCoreApplication::translate("SchemaDeriver", "Other"));
    const RelationType *const declared = m_survey.relation(type);
    RelationType made;
    const QString name = type.trimmed().isEmpty() ? m_schema.name : lastPart(type);
    made.id = unusedId(idFrom(name, u"relation"_s), [this](const QString &id) {
        return m_project.relation(id) || m_layerOfRelation.contains(id);
    });
    made.name = declared && !declared->name.isEmpty() ? declared->name : name;
    made.description = declared ? declared->description : QString();
    made.from = endsIn(from);
    made.to = endsIn(to);
    const auto isOrigin = [&](const Layer &layer) {
        return std::ranges::contains(made.from, layer.id, &RelationEnd::layer);
    };
    const auto owner = std::ranges::find_if(m_schema.layers, isOrigin);
    const qsizetype place = owner == m_schema.layers.end() ? 0 : owner - m_schema.layers.begin();
    m_schema.layers[place].relations.append(made);
    m_layerOfRelation.insert(made.id, place);
    return made.id;
}

QString SchemaDeriver::addRelationAttribute(const QString &relation, const QString &name,
                                            const SurveyedValues &values)
{
    Layer &owner = m_schema.layers[m_layerOfRelation.value(relation)];
    const auto type = std::ranges::find(owner.relations, relation, &RelationType::id);
    Attribute made = attributeFor(name, values, nullptr);
    made.id = unusedId(made.id, [&](const QString &id) { return hasId(type->attributes, id); });
    type->attributes.append(made);
    return made.id;
}

QString SchemaDeriver::addField(const QString &name, const SurveyedValues &values)
{
    Attribute made = attributeFor(name, values, m_survey.field(name));
    made.id = unusedId(
        made.id, [this](const QString &id) { return m_project.field(id) || hasId(m_schema.fields, id); });
    m_schema.fields.append(made);
    return made.id;
}

} // namespace Galley
