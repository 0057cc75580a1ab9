#include "annotation/constraints.h"

#include <QCoreApplication>

#include <algorithm>

namespace Galley {

namespace {

bool hasRelation(const AnnotationSet &set, SpanId span, const QString &type, SpanId Relation::*end)
{
    return std::ranges::any_of(set.relationsOf(span), [&](RelationId id) {
        const Relation &relation = *set.relation(id);
        return relation.type == type && relation.*end == span;
    });
}

bool breaks(const Rule &rule, const Span &span, const AnnotationSet &set)
{
    if (rule.layer != span.layer || (!rule.label.isEmpty() && rule.label != span.label))
        return false;
    switch (rule.kind) {
    case Rule::Kind::NeedsIncoming:
        return !hasRelation(set, span.id, rule.subject, &Relation::to);
    case Rule::Kind::NeedsOutgoing:
        return !hasRelation(set, span.id, rule.subject, &Relation::from);
    case Rule::Kind::NeedsAttribute:
        return !span.attributes.contains(rule.subject);
    }
    Q_UNREACHABLE_RETURN(false);
}

void addSpanFindings(QList<Finding> &found, const Span &span, const Schema &schema, const AnnotationSet &set)
{
    if (const Layer *const layer = schema.layer(span.layer)) {
        for (const Attribute &attribute : layer->attributes) {
            if (!applies(attribute, span.label, span.attributes))
                continue;
            if (const Result<void> fits = checkAttribute(span.attributes.value(attribute.id), attribute);
                !fits)
                found.append({fits.error().message, span.id});
        }
    }
    for (const Rule &rule : schema.rules) {
        if (breaks(rule, span, set))
            found.append({rule.message, span.id});
    }
}

// At the span where the relation starts, as that is where it is filled in.
void addRelationFindings(QList<Finding> &found, const Relation &relation, const SchemaSet &schemas)
{
    const RelationType *const type = schemas.relation(relation.type);
    if (!type)
        return;
    for (const Attribute &attribute : type->attributes) {
        if (!applies(attribute, {}, relation.attributes))
            continue;
        if (const Result<void> fits = checkAttribute(relation.attributes.value(attribute.id), attribute);
            !fits)
            found.append({QCoreApplication::translate("Constraints", "Relation “%1”: %2")
                              .arg(type->name, fits.error().message),
                          relation.from});
    }
}

} // namespace

QList<Finding> findings(const AnnotationSet &set, const SchemaSet &schemas)
{
    QList<Finding> found;
    for (const Schema &schema : schemas.schemas()) {
        for (const Attribute &field : schema.fields) {
            if (const Result<void> fits = checkAttribute(set.fields().value(field.id), field); !fits)
                found.append({fits.error().message, 0});
        }
    }
    for (const Span &span : set.spans()) {
        for (const Schema &schema : schemas.schemas())
            addSpanFindings(found, span, schema, set);
        for (const RelationId id : set.relationsOf(span.id)) {
            if (const Relation &relation = *set.relation(id); relation.from == span.id)
                addRelationFindings(found, relation, schemas);
        }
    }
    return found;
}

} // namespace Galley
