#include "exchange/namemapping.h"

#include "exchange/values.h"
#include "language/language.h"
#include "schema/localized.h"

using namespace Qt::StringLiterals;

namespace Galley {

const QString NameMapping::LeftOut;
const QString NameMapping::New = u"+"_s;

void NameMapping::setSurvey(const Survey &survey, const SchemaSet &project, const QString &schemaName)
{
    m_survey = survey;
    m_project = project;
    m_shown = localized(project, Language::spoken());
    m_schemaName = schemaName;
    makeRows();
    suggest();
}

void NameMapping::setSchemaName(const QString &name)
{
    m_schemaName = name;
    suggest();
}

void NameMapping::makeRows()
{
    m_rows.clear();
    for (auto label = m_survey.labels.cbegin(); label != m_survey.labels.cend(); ++label)
        m_rows.append({What::Label, label.key(), *label});
    for (auto attribute = m_survey.attributes.cbegin(); attribute != m_survey.attributes.cend(); ++attribute)
        m_rows.append({What::Attribute, attribute.key(), attribute->values.count()});
    for (auto relation = m_survey.relations.cbegin(); relation != m_survey.relations.cend(); ++relation)
        m_rows.append({What::Relation, {{}, relation.key()}, relation->count});
    for (auto field = m_survey.fields.cbegin(); field != m_survey.fields.cend(); ++field)
        m_rows.append({What::Field, {{}, field.key()}, field->count()});
}

void NameMapping::suggest()
{
    m_mapping = suggestMapping(m_survey, m_project, m_chosen, m_schemaName, m_new);
    m_schemas = schemasWith(m_project, m_mapping);
}

NameMapping::Summary NameMapping::summary() const
{
    Summary summary;
    for (const Row &row : m_rows) {
        const QString to = targetOf(row);
        ++(to == LeftOut ? summary.leftOut : isKnown(row, to) ? summary.known : summary.added);
    }
    return summary;
}

QString NameMapping::targetOf(const Row &row) const
{
    switch (row.what) {
    case What::Label: {
        const LabelMapping *const to = m_mapping.label(row.name.layer, row.name.name);
        return to && !to->toLabel.isEmpty() ? to->toLayer + u'/' + to->toLabel : LeftOut;
    }
    case What::Attribute: {
        const ValueMapping *const to = m_mapping.attribute(row.name.layer, row.name.name);
        return to ? to->to : LeftOut;
    }
    case What::Relation: {
        const RelationMapping *const to = m_mapping.relation(row.name.name);
        return to ? to->to : LeftOut;
    }
    case What::Field: {
        const ValueMapping *const to = m_mapping.field(row.name.name);
        return to ? to->to : LeftOut;
    }
    }
    Q_UNREACHABLE_RETURN({});
}

bool NameMapping::isKnown(const Row &row, const QString &target) const
{
    switch (row.what) {
    case What::Label:
        return m_project.label(target.section(u'/', 0, 0), target.section(u'/', 1)) != nullptr;
    case What::Attribute:
        return std::ranges::any_of(layersOf(row.name.layer), [&](const Layer *layer) {
            return m_project.layer(layer->id) && findAttribute(*layer, target);
        });
    case What::Relation:
        return m_project.relation(target) != nullptr;
    case What::Field:
        return m_project.field(target) != nullptr;
    }
    Q_UNREACHABLE_RETURN(false);
}

// That labels of the file's layer become labels of.
QList<const Layer *> NameMapping::layersOf(const QString &fileLayer) const
{
    QList<const Layer *> layers;
    for (const LabelMapping &label : m_mapping.labels) {
        const Layer *const layer = label.layer == fileLayer ? m_schemas.layer(label.toLayer) : nullptr;
        if (layer && !layers.contains(layer))
            layers.append(layer);
    }
    return layers;
}

QList<NameMapping::Choice> NameMapping::labelChoices() const
{
    QList<Choice> choices;
    for (const Schema &schema : m_shown.schemas()) {
        for (const Layer &layer : schema.layers) {
            for (const Label &label : layer.labels)
                choices.append({tr("%1 › %2").arg(layer.name, label.name), layer.id + u'/' + label.id});
        }
    }
    return choices;
}

QList<NameMapping::Choice> NameMapping::attributeChoices(const FileName &name) const
{
    QList<Choice> choices;
    const SurveyedValues values = m_survey.attributes.value(name).values;
    for (const Layer *layer : layersOf(name.layer)) {
        if (!m_project.layer(layer->id))
            continue;
        for (const Attribute &attribute : layer->attributes) {
            if (canHold(attribute, values))
                choices.append({tr("%1 › %2").arg(layer->name, attribute.name), attribute.id});
        }
    }
    return choices;
}

QList<NameMapping::Choice> NameMapping::relationChoices() const
{
    QList<Choice> choices;
    for (const Schema &schema : m_shown.schemas()) {
        for (const Layer &layer : schema.layers) {
            for (const RelationType &type : layer.relations)
                choices.append({type.name, type.id});
        }
    }
    return choices;
}

QList<NameMapping::Choice> NameMapping::fieldChoices() const
{
    QList<Choice> choices;
    for (const Schema &schema : m_shown.schemas()) {
        for (const Attribute &field : schema.fields)
            choices.append({field.name, field.id});
    }
    return choices;
}

QList<NameMapping::Choice> NameMapping::choices(const Row &row) const
{
    const QString to = targetOf(row);
    const bool isNew = to != LeftOut && !isKnown(row, to);
    QList<Choice> choices{{isNew ? textFor(row) : tr("New: %1").arg(row.name.name), isNew ? to : New},
                          {tr("Leave out"), LeftOut}};
    switch (row.what) {
    case What::Label:
        return choices + labelChoices();
    case What::Attribute:
        return choices + attributeChoices(row.name);
    case What::Relation:
        return choices + relationChoices();
    case What::Field:
        return choices + fieldChoices();
    }
    Q_UNREACHABLE_RETURN(choices);
}

const SurveyedValues &NameMapping::valuesOf(const Row &row) const
{
    static const SurveyedValues None;
    if (row.what == What::Attribute) {
        const auto found = m_survey.attributes.constFind(row.name);
        return found == m_survey.attributes.cend() ? None : found->values;
    }
    const auto found = m_survey.fields.constFind(row.name.name);
    return row.what != What::Field || found == m_survey.fields.cend() ? None : *found;
}

const Attribute *NameMapping::attributeOf(const Row &row, const QString &target) const
{
    if (row.what == What::Field)
        return m_schemas.field(target);
    for (const Layer *layer : layersOf(row.name.layer)) {
        if (const Attribute *const found = findAttribute(*layer, target))
            return found;
    }
    return nullptr;
}

void NameMapping::forget(const Row &row)
{
    const FileName &name = row.name;
    switch (row.what) {
    case What::Label:
        m_chosen.labels.removeIf(
            [&](const LabelMapping &label) { return FileName{label.layer, label.label} == name; });
        m_new.labels.remove(name);
        break;
    case What::Attribute:
        m_chosen.attributes.removeIf([&](const AttributeMapping &attribute) {
            return FileName{attribute.layer, attribute.value.name} == name;
        });
        m_new.attributes.remove(name);
        break;
    case What::Relation:
        m_chosen.relations.removeIf([&](const RelationMapping &type) { return type.type == name.name; });
        m_new.relations.remove(name.name);
        break;
    case What::Field:
        m_chosen.fields.removeIf([&](const ValueMapping &field) { return field.name == name.name; });
        m_new.fields.remove(name.name);
        break;
    }
}

void NameMapping::choose(const Row &row, const QString &target)
{
    const Attribute *const attribute = attributeOf(row, target);
    const QMap<QString, QString> options =
        attribute ? optionsFor(*attribute, valuesOf(row)) : QMap<QString, QString>();
    forget(row);
    const FileName &name = row.name;
    const bool isNew = target == New;
    switch (row.what) {
    case What::Label:
        if (isNew)
            m_new.labels.insert(name);
        else
            m_chosen.labels.append(
                {name.layer, name.name, target.section(u'/', 0, 0), target.section(u'/', 1)});
        break;
    case What::Attribute:
        if (isNew)
            m_new.attributes.insert(name);
        else
            m_chosen.attributes.append({name.layer, {name.name, target, options}});
        break;
    case What::Relation:
        if (isNew)
            m_new.relations.insert(name.name);
        else
            m_chosen.relations.append({name.name, target});
        break;
    case What::Field:
        if (isNew)
            m_new.fields.insert(name.name);
        else
            m_chosen.fields.append({name.name, target, options});
        break;
    }
    suggest();
}

QString NameMapping::wordsFor(const Row &row, const QString &target) const
{
    if (row.what == What::Label) {
        const Layer *const layer = m_schemas.layer(target.section(u'/', 0, 0));
        const Label *const label = layer ? findLabel(*layer, target.section(u'/', 1)) : nullptr;
        return label ? tr("%1 › %2").arg(layer->name, label->name) : target;
    }
    if (row.what == What::Relation) {
        const RelationType *const type = m_schemas.relation(target);
        return type ? type->name : target;
    }
    const Attribute *const attribute = attributeOf(row, target);
    return attribute ? attribute->name : target;
}

QString NameMapping::textFor(const Row &row) const
{
    const QString to = targetOf(row);
    if (to == LeftOut)
        return tr("Left out");
    const QString words = wordsFor(row, to);
    if (isKnown(row, to))
        return words;
    const bool isDeclared = row.what != What::Attribute || attributeOf(row, to);
    return isDeclared ? tr("New: %1").arg(words) : tr("Kept as “%1”, without a declaration").arg(words);
}

QString NameMapping::explanation(const Row &row) const
{
    const QString name =
        row.name.layer.isEmpty() ? row.name.name : tr("%1 of %2").arg(row.name.name, row.name.layer);
    const QStringList words = valuesOf(row).words.keys();
    const QString start = tr("%1: %2").arg(name, textFor(row));
    if (words.isEmpty())
        return start;
    constexpr qsizetype few = 12;
    return tr("%1\nValues: %2")
        .arg(start,
             words.first(std::min(few, words.size())).join(", "_L1) +
                 (words.size() > few ? u"…"_s : QString()));
}

} // namespace Galley
