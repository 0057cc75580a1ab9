#include "exchange/mappingsuggestion.h"

#include "exchange/schemaderiver.h"
#include "exchange/values.h"
#include "schema/migrationplan.h"

#include <algorithm>

namespace Galley {

namespace {

class Suggestion
{
public:
    Suggestion(const Survey &survey, const SchemaSet &schemas, const ImportMapping &given,
               const QString &schemaName, const NewNames &fresh)
        : m_survey(survey)
        , m_schemas(schemas)
        , m_given(given)
        , m_fresh(fresh)
        , m_index(m_schemas)
        , m_deriver(survey, m_schemas, schemaName)
    {}

    ImportMapping run()
    {
        m_mapping.schemas = m_given.schemas;
        mapLabels();
        for (auto attribute = m_survey.attributes.begin(); attribute != m_survey.attributes.end();
             ++attribute)
            mapAttribute(attribute.key(), *attribute);
        for (auto relation = m_survey.relations.begin(); relation != m_survey.relations.end(); ++relation)
            mapRelation(relation.key(), *relation);
        for (auto field = m_survey.fields.begin(); field != m_survey.fields.end(); ++field)
            mapField(field.key(), *field);
        if (!m_deriver.isEmpty())
            m_mapping.schemas.append(m_deriver.schema());
        return std::move(m_mapping);
    }

private:
    void mapLabels();
    [[nodiscard]] QList<LabelTarget> candidates(const FileName &label) const;
    [[nodiscard]] QList<LabelTarget> namesakes(const FileName &label) const;
    [[nodiscard]] std::optional<LabelTarget> successor(const FileName &label, bool isKnown) const;
    [[nodiscard]] QHash<QString, qint64> coverage() const;
    void mapAttribute(const FileName &name, const SurveyedAttribute &attribute);
    [[nodiscard]] const Attribute *findFitting(const QSet<LabelTarget> &targets, const QString &name,
                                               const SurveyedValues &values) const;
    [[nodiscard]] QString deriveAttribute(const FileName &name, const SurveyedAttribute &attribute,
                                          const QSet<LabelTarget> &targets);
    [[nodiscard]] QString unusedName(const QSet<LabelTarget> &targets, const QString &name) const;
    [[nodiscard]] QSet<LabelTarget> targetsOf(const QString &layer, const QSet<QString> &labels) const;
    [[nodiscard]] QSet<LabelTarget> targetsOf(const QSet<FileName> &ends) const;
    void mapRelation(const QString &type, const SurveyedRelation &relation);
    [[nodiscard]] ValueMapping mapRelationValue(const QString &type, const QString &name,
                                                const SurveyedValues &values);
    void mapField(const QString &name, const SurveyedValues &values);
    [[nodiscard]] const Layer *layer(const QString &id) const;

    const Survey &m_survey;
    const SchemaSet m_schemas; // what the new schema must not clash with
    const ImportMapping &m_given;
    const NewNames &m_fresh;
    LabelNamesIndex m_index;
    SchemaDeriver m_deriver;
    ImportMapping m_mapping;
    QMap<FileName, LabelTarget> m_targets; // of labels that are not left out
};

// All labels that one may be: of a layer that the file names, or of any when it names none, or but one.
QList<LabelTarget> Suggestion::candidates(const FileName &label) const
{
    if (m_fresh.labels.contains(label))
        return {};
    QList<LabelTarget> found = namesakes(label);
    if (const auto renamed = successor(label, !found.isEmpty()))
        return {*renamed};
    return found;
}

// The label that was called so when the file was written: when the file says that it is as old, or when
// nothing else is called so.
std::optional<LabelTarget> Suggestion::successor(const FileName &file, bool isKnown) const
{
    for (const Schema &schema : m_schemas.schemas()) {
        const auto written = std::ranges::find(m_survey.declared, schema.id, &Schema::id);
        for (const Layer &layer : schema.layers) {
            for (const Label &label : layer.labels) {
                for (const FormerName &former : label.formerly) {
                    const bool isSame = former.label == file.name &&
                        (file.layer.isEmpty() ||
                         (former.layer.isEmpty() ? layer.id : former.layer) == file.layer);
                    const bool isOld =
                        written != m_survey.declared.end() && isNewer(former.until, written->version);
                    if (isSame && (isOld || !isKnown))
                        return LabelTarget{layer.id, label.id};
                }
            }
        }
    }
    return std::nullopt;
}

QList<LabelTarget> Suggestion::namesakes(const FileName &label) const
{
    if (const Layer *const layer = label.layer.isEmpty() ? nullptr : m_index.layer(label.layer)) {
        const Label *const found = LabelNamesIndex::label(*layer, label.name);
        return found ? QList<LabelTarget>{{layer->id, found->id}} : QList<LabelTarget>();
    }
    const bool oneLayer = m_survey.labels.firstKey().layer == m_survey.labels.lastKey().layer;
    return oneLayer || label.layer.isEmpty() ? m_index.labels(label.name) : QList<LabelTarget>();
}

// How many labels of the files each layer could take.
QHash<QString, qint64> Suggestion::coverage() const
{
    QHash<QString, qint64> counts;
    for (const FileName &label : m_survey.labels.keys()) {
        for (const LabelTarget &target : candidates(label))
            ++counts[target.layer];
    }
    return counts;
}

void Suggestion::mapLabels()
{
    if (m_survey.labels.isEmpty())
        return;
    const QHash<QString, qint64> taken = coverage();
    const auto isWorse = [&](const LabelTarget &a, const LabelTarget &b) {
        return taken.value(a.layer) < taken.value(b.layer);
    };
    for (const FileName &label : m_survey.labels.keys()) {
        LabelMapping mapping{label.layer, label.name};
        if (const LabelMapping *const given = m_given.label(label.layer, label.name)) {
            mapping = *given;
        } else {
            const QList<LabelTarget> found = candidates(label);
            const LabelTarget target = found.isEmpty() ? m_deriver.addLabel(label.layer, label.name)
                                                       : *std::ranges::max_element(found, isWorse);
            mapping.toLayer = target.layer;
            mapping.toLabel = target.label;
        }
        m_mapping.labels.append(mapping);
        if (!mapping.toLabel.isEmpty())
            m_targets.insert(label, {mapping.toLayer, mapping.toLabel});
    }
}

const Layer *Suggestion::layer(const QString &id) const
{
    const Layer *const own = m_schemas.layer(id);
    return own ? own : m_deriver.schema().layer(id);
}

QSet<LabelTarget> Suggestion::targetsOf(const QString &fileLayer, const QSet<QString> &labels) const
{
    QSet<LabelTarget> targets;
    for (auto target = m_targets.begin(); target != m_targets.end(); ++target) {
        if (target.key().layer == fileLayer && (labels.isEmpty() || labels.contains(target.key().name)))
            targets.insert(*target);
    }
    return targets;
}

QSet<LabelTarget> Suggestion::targetsOf(const QSet<FileName> &ends) const
{
    QSet<LabelTarget> targets;
    for (const FileName &end : ends)
        targets.unite(targetsOf(end.layer, end.name.isEmpty() ? QSet<QString>() : QSet{end.name}));
    return targets;
}

const Attribute *Suggestion::findFitting(const QSet<LabelTarget> &targets, const QString &name,
                                         const SurveyedValues &values) const
{
    QList<LabelTarget> sorted(targets.begin(), targets.end());
    std::ranges::sort(sorted);
    for (const LabelTarget &target : std::as_const(sorted)) {
        const Layer *const owner = m_schemas.layer(target.layer);
        const Attribute *const found = owner ? LabelNamesIndex::attribute(owner->attributes, name) : nullptr;
        if (found && canHold(*found, values))
            return found;
    }
    return nullptr;
}

QString Suggestion::deriveAttribute(const FileName &name, const SurveyedAttribute &attribute,
                                    const QSet<LabelTarget> &targets)
{
    QStringList labels;
    for (const LabelTarget &target : targets) {
        if (m_deriver.schema().layer(target.layer))
            labels.append(target.label);
    }
    labels.sort();
    return labels.isEmpty() ? QString() : m_deriver.addAttribute(name, attribute, labels);
}

// The file's own name, unless a layer means something else by it.
QString Suggestion::unusedName(const QSet<LabelTarget> &targets, const QString &name) const
{
    return unusedId(name, [&](const QString &id) {
        return std::ranges::any_of(targets, [&](const LabelTarget &target) {
            const Layer *const owner = layer(target.layer);
            return owner && findAttribute(*owner, id);
        });
    });
}

void Suggestion::mapAttribute(const FileName &name, const SurveyedAttribute &attribute)
{
    const QSet<LabelTarget> targets = targetsOf(name.layer, attribute.labels);
    ValueMapping mapping{.name = name.name};
    if (const ValueMapping *const given = m_given.attribute(name.layer, name.name)) {
        mapping = *given;
    } else if (const Attribute *const found = m_fresh.attributes.contains(name)
                   ? nullptr
                   : findFitting(targets, name.name, attribute.values)) {
        mapping.to = found->id;
        mapping.values = optionsFor(*found, attribute.values);
    } else {
        mapping.to = deriveAttribute(name, attribute, targets);
        const Layer *const owner = mapping.to.isEmpty() ? nullptr : layer(m_deriver.addLayer(name.layer));
        if (owner)
            mapping.values = optionsFor(*findAttribute(*owner, mapping.to), attribute.values);
        else
            mapping.to = unusedName(targets, name.name);
    }
    m_mapping.attributes.append({name.layer, mapping});
}

void Suggestion::mapRelation(const QString &type, const SurveyedRelation &relation)
{
    const QSet<LabelTarget> from = targetsOf(relation.from);
    const QSet<LabelTarget> to = targetsOf(relation.to);
    RelationMapping mapping{.type = type};
    const auto isAccepted = [](const QList<RelationEnd> &ends, const QSet<LabelTarget> &labels) {
        return std::ranges::all_of(
            labels, [&](const LabelTarget &label) { return accepts(ends, label.layer, label.label); });
    };
    const RelationType *const found = m_fresh.relations.contains(type) ? nullptr : m_index.relation(type);
    if (const RelationMapping *const given = m_given.relation(type)) {
        mapping = *given;
    } else if (found && isAccepted(found->from, from) && isAccepted(found->to, to)) {
        mapping.to = found->id;
    } else if (!from.isEmpty() && !to.isEmpty()) {
        mapping.to = m_deriver.addRelation(type, from, to);
    } else if (relation.count > 0) {
        return; // no end is there, which is reported for each when they are imported
    }
    for (auto value = relation.attributes.begin(); value != relation.attributes.end(); ++value) {
        const bool known = std::ranges::contains(mapping.attributes, value.key(), &ValueMapping::name);
        if (!known && !mapping.to.isEmpty())
            mapping.attributes.append(mapRelationValue(mapping.to, value.key(), *value));
    }
    m_mapping.relations.append(mapping);
}

ValueMapping Suggestion::mapRelationValue(const QString &type, const QString &name,
                                          const SurveyedValues &values)
{
    ValueMapping mapping{.name = name};
    const RelationType *const own = m_schemas.relation(type);
    const Attribute *const found = own ? LabelNamesIndex::attribute(own->attributes, name) : nullptr;
    if (found && canHold(*found, values)) {
        mapping.to = found->id;
        mapping.values = optionsFor(*found, values);
    } else if (own) {
        mapping.to = unusedId(name, [&](const QString &id) {
            return std::ranges::contains(own->attributes, id, &Attribute::id);
        });
    } else {
        mapping.to = m_deriver.addRelationAttribute(type, name, values);
        const SchemaSet derived({m_deriver.schema()});
        const QList<Attribute> &attributes = derived.relation(type)->attributes;
        mapping.values = optionsFor(*std::ranges::find(attributes, mapping.to, &Attribute::id), values);
    }
    return mapping;
}

void Suggestion::mapField(const QString &name, const SurveyedValues &values)
{
    ValueMapping mapping{.name = name};
    const Attribute *const found = m_fresh.fields.contains(name) ? nullptr : m_index.field(name);
    if (const ValueMapping *const given = m_given.field(name)) {
        mapping = *given;
    } else if (found && canHold(*found, values)) {
        mapping.to = found->id;
        mapping.values = optionsFor(*found, values);
    } else {
        mapping.to = m_deriver.addField(name, values);
        const QList<Attribute> &fields = m_deriver.schema().fields;
        mapping.values = optionsFor(fields.last(), values);
    }
    m_mapping.fields.append(mapping);
}

} // namespace

ImportMapping suggestMapping(const Survey &survey, const SchemaSet &project, const ImportMapping &given,
                             const QString &schemaName, const NewNames &fresh)
{
    return Suggestion(survey, schemasWith(project, given), given, schemaName, fresh).run();
}

SchemaSet schemasWith(const SchemaSet &project, const ImportMapping &mapping)
{
    QList<Schema> schemas = project.schemas();
    for (const Schema &schema : mapping.schemas) {
        if (!project.schema(schema.id))
            schemas.append(schema);
    }
    return SchemaSet(schemas);
}

} // namespace Galley
