#include "exchange/documentmapper.h"

#include "exchange/values.h"

#include <QCoreApplication>

#include <algorithm>

namespace Galley {

namespace {

void leave(Losses &leftOut, const char *what, const QString &name)
{
    leftOut.add(QStringLiteral("not-mapped"), QCoreApplication::translate("DocumentMapper", what).arg(name));
}

const Attribute *find(const QList<Attribute> &attributes, const QString &id)
{
    const auto found = std::ranges::find(attributes, id, &Attribute::id);
    return found == attributes.end() ? nullptr : &*found;
}

// A null says nothing.
void put(QJsonObject &values, const ValueMapping *mapping, const QString &name, const QJsonValue &value,
         const QList<Attribute> *declared, Losses &leftOut)
{
    if (value.isNull())
        return;
    if (mapping && mapping->to.isEmpty())
        return leave(leftOut, QT_TRANSLATE_NOOP("DocumentMapper", "values of “%1”"), name);
    const QString &id = mapping ? mapping->to : name;
    const Attribute *const attribute = declared ? find(*declared, id) : nullptr;
    values.insert(id,
                  attribute
                      ? converted(value, *attribute, mapping ? mapping->values : QMap<QString, QString>())
                      : value);
}

// Keeps the order; may change what it looks at.
template <typename Item, typename Test>
void dropIf(QList<Item> &items, Test test)
{
    QList<Item> kept;
    kept.reserve(items.size());
    for (Item &item : items) {
        if (!test(item))
            kept.append(std::move(item));
    }
    items = std::move(kept);
}

template <typename Key>
const ValueMapping *valueOf(const QHash<Key, ValueMapping> &mappings, const Key &key)
{
    const auto found = mappings.constFind(key);
    return found == mappings.constEnd() ? nullptr : &*found;
}

} // namespace

DocumentMapper::DocumentMapper(const ImportMapping &mapping, SchemaSet schemas)
    : m_schemas(std::move(schemas))
{
    for (const LabelMapping &label : mapping.labels)
        m_labels.insert({label.layer, label.label}, label);
    for (const AttributeMapping &attribute : mapping.attributes)
        m_attributes.insert({attribute.layer, attribute.value.name}, attribute.value);
    for (const RelationMapping &relation : mapping.relations) {
        Relation &mapped = m_relations[relation.type];
        mapped.to = relation.to;
        for (const ValueMapping &attribute : relation.attributes)
            mapped.attributes.insert(attribute.name, attribute);
    }
    for (const ValueMapping &field : mapping.fields)
        m_fields.insert(field.name, field);
}

void DocumentMapper::apply(Document &document) const
{
    for (IncomingSet &set : document.sets) {
        mapSpans(set, document.leftOut);
        mapFields(set, document.leftOut);
    }
}

void DocumentMapper::mapSpans(IncomingSet &set, Losses &leftOut) const
{
    QSet<QString> gone;
    const auto leaveOut = [&](IncomingSpan &span) {
        const auto mapping = m_labels.constFind({span.value.layer, span.value.label});
        if (mapping == m_labels.constEnd())
            return false;
        if (mapping->toLabel.isEmpty()) {
            leave(leftOut, QT_TRANSLATE_NOOP("DocumentMapper", "spans of the label “%1”"), span.value.label);
            gone.insert(span.id);
            return true;
        }
        if (!span.value.attributes.isEmpty())
            span.value.attributes =
                mapped(span.value.layer, m_schemas.layer(mapping->toLayer), span.value.attributes, leftOut);
        span.value.layer = mapping->toLayer;
        span.value.label = mapping->toLabel;
        return false;
    };
    dropIf(set.spans, leaveOut);
    for (IncomingComment &comment : set.comments) {
        if (gone.contains(comment.span))
            comment.span.clear();
    }
    for (IncomingDecision &decision : set.decisions) {
        decision.spans.removeIf([&](const QString &span) { return gone.contains(span); });
        mapNames(decision.value);
    }
    mapRelations(set, gone, leftOut);
}

// What was decided stays readable when its labels have no place in the project: names without one stay.
void DocumentMapper::mapNames(Decision &decision) const
{
    QSet<QString> layers;
    for (auto label = m_labels.begin(); label != m_labels.end(); ++label) {
        if (label.key().layer == decision.layer && !label->toLayer.isEmpty())
            layers.insert(label->toLayer);
    }
    for (QString &label : decision.labels) {
        const auto found = m_labels.constFind(FileName{decision.layer, label});
        if (found != m_labels.constEnd() && !found->toLabel.isEmpty())
            label = found->toLabel;
    }
    decision.labels.sort();
    if (layers.size() == 1)
        decision.layer = *layers.begin();
}

QJsonObject DocumentMapper::mapped(const QString &fileLayer, const Layer *layer, const QJsonObject &values,
                                   Losses &leftOut) const
{
    QJsonObject result;
    for (auto value = values.begin(); value != values.end(); ++value)
        put(result, valueOf(m_attributes, FileName{fileLayer, value.key()}), value.key(), value.value(),
            layer ? &layer->attributes : nullptr, leftOut);
    return result;
}

void DocumentMapper::mapRelations(IncomingSet &set, const QSet<QString> &gone, Losses &leftOut) const
{
    const auto leaveOut = [&](IncomingRelation &relation) {
        const auto mapping = m_relations.constFind(relation.value.type);
        const bool endGone = gone.contains(relation.from) || gone.contains(relation.to);
        if (endGone || (mapping != m_relations.constEnd() && mapping->to.isEmpty())) {
            leave(leftOut, QT_TRANSLATE_NOOP("DocumentMapper", "relations “%1”"), relation.value.type);
            return true;
        }
        if (mapping == m_relations.constEnd())
            return false;
        const RelationType *const type = m_schemas.relation(mapping->to);
        QJsonObject values;
        const QJsonObject &given = relation.value.attributes;
        for (auto value = given.begin(); value != given.end(); ++value)
            put(values, valueOf(mapping->attributes, value.key()), value.key(), value.value(),
                type ? &type->attributes : nullptr, leftOut);
        relation.value.attributes = values;
        relation.value.type = mapping->to;
        return false;
    };
    dropIf(set.relations, leaveOut);
}

void DocumentMapper::mapFields(IncomingSet &set, Losses &leftOut) const
{
    if (set.fields.isEmpty())
        return;
    QJsonObject result;
    for (auto value = set.fields.constBegin(); value != set.fields.constEnd(); ++value) {
        const ValueMapping *const mapping = valueOf(m_fields, value.key());
        const Attribute *const field = m_schemas.field(mapping ? mapping->to : value.key());
        const QList<Attribute> declared = field ? QList{*field} : QList<Attribute>();
        put(result, mapping, value.key(), value.value(), &declared, leftOut);
    }
    set.fields = result;
}

} // namespace Galley
