#include "exchange/survey.h"

#include <QHashFunctions>
#include <QJsonArray>

#include <algorithm>

namespace Galley {

namespace {

void addWord(SurveyedValues &values, const QString &word)
{
    const auto known = values.words.find(word);
    if (known != values.words.end())
        ++*known;
    else if (values.words.size() < SurveyedValues::MostWords)
        values.words.insert(word, 1);
    else
        values.moreWords = true;
}

void addAll(QMap<QString, SurveyedValues> &surveyed, const QJsonObject &values)
{
    for (auto value = values.begin(); value != values.end(); ++value)
        surveyed[value.key()].add(value.value());
}

void addSpans(Survey &survey, const IncomingSet &set)
{
    survey.spans += set.spans.size();
    for (const IncomingSpan &span : set.spans) {
        ++survey.labels[{span.value.layer, span.value.label}];
        const QJsonObject &attributes = span.value.attributes;
        for (auto value = attributes.begin(); value != attributes.end(); ++value) {
            SurveyedAttribute &attribute = survey.attributes[{span.value.layer, value.key()}];
            attribute.values.add(value.value());
            attribute.labels.insert(span.value.label);
        }
    }
}

void addRelations(Survey &survey, const IncomingSet &set)
{
    if (set.relations.isEmpty())
        return;
    QHash<QString, FileName> ends;
    for (const IncomingSpan &span : set.spans)
        ends.insert(span.id, {span.value.layer, span.value.label});
    for (const IncomingRelation &relation : set.relations) {
        SurveyedRelation &surveyed = survey.relations[relation.value.type];
        ++surveyed.count;
        addAll(surveyed.attributes, relation.value.attributes);
        if (!ends.contains(relation.from) || !ends.contains(relation.to))
            continue; // reported when it is imported
        surveyed.from.insert(ends.value(relation.from));
        surveyed.to.insert(ends.value(relation.to));
    }
}

void addLayer(Survey &survey, const Layer &layer)
{
    for (const Label &label : layer.labels)
        survey.labels[{layer.id, label.id}];
    for (const Attribute &attribute : layer.attributes)
        survey.attributes[{layer.id, attribute.id}].labels.unite(
            QSet<QString>(attribute.labels.begin(), attribute.labels.end()));
    for (const RelationType &relation : layer.relations) {
        SurveyedRelation &surveyed = survey.relations[relation.id];
        for (const RelationEnd &end : relation.from)
            surveyed.from.insert({end.layer, end.label});
        for (const RelationEnd &end : relation.to)
            surveyed.to.insert({end.layer, end.label});
        for (const Attribute &attribute : relation.attributes)
            surveyed.attributes[attribute.id];
    }
}

} // namespace

void SurveyedValues::add(const QJsonValue &value)
{
    if (value.isBool()) {
        ++booleans;
    } else if (value.isDouble()) {
        ++numbers;
    } else if (value.isString()) {
        ++strings;
        addWord(*this, value.toString());
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        const bool plain = std::ranges::all_of(array, [](const QJsonValue &v) { return v.isString(); });
        ++(plain ? lists : others);
        for (const QJsonValue &word : array)
            addWord(*this, word.toString());
    } else if (!value.isNull()) {
        ++others;
    }
}

size_t qHash(const FileName &name, size_t seed)
{
    return qHashMulti(seed, name.layer, name.name);
}

void Survey::add(const Document &document)
{
    if (document.broken)
        return;
    ++articles;
    for (const IncomingSet &set : document.sets) {
        ++sets;
        ++annotators[set.annotator.name];
        addSpans(*this, set);
        addRelations(*this, set);
        addAll(fields, set.fields);
    }
}

void Survey::add(const Schema &declaredSchema)
{
    for (const Layer &layer : declaredSchema.layers)
        addLayer(*this, layer);
    for (const Attribute &field : declaredSchema.fields)
        fields[field.id];
    if (!declaredSchema.layers.isEmpty() || !declaredSchema.fields.isEmpty())
        declared.append(declaredSchema);
}

bool Survey::isEmpty() const
{
    return labels.isEmpty() && attributes.isEmpty() && relations.isEmpty() && fields.isEmpty();
}

const Layer *Survey::layer(const QString &name) const
{
    for (const Schema &schema : declared) {
        if (const Layer *const found = schema.layer(name))
            return found;
    }
    return nullptr;
}

const RelationType *Survey::relation(const QString &name) const
{
    for (const Schema &schema : declared) {
        for (const Layer &layer : schema.layers) {
            if (const RelationType *const found = findRelation(layer, name))
                return found;
        }
    }
    return nullptr;
}

const Attribute *Survey::field(const QString &name) const
{
    for (const Schema &schema : declared) {
        const auto found = std::ranges::find(schema.fields, name, &Attribute::id);
        if (found != schema.fields.end())
            return &*found;
    }
    return nullptr;
}

} // namespace Galley
