#include "exchange/earlierschemas.h"

#include "annotation/setmigration.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

// The label that was called so at a version; empty: none says so.
LabelRef successor(const Schema &schema, const LabelRef &name, const QString &version)
{
    for (const Layer &layer : schema.layers) {
        for (const Label &label : layer.labels) {
            for (const FormerName &former : label.formerly) {
                if (former.label == name.label &&
                    (former.layer.isEmpty() ? layer.id : former.layer) == name.layer &&
                    isNewer(former.until, version))
                    return {layer.id, label.id};
            }
        }
    }
    return {};
}

void dropGone(IncomingSet &set, const QSet<QString> &gone)
{
    if (gone.isEmpty())
        return;
    set.spans.removeIf([&](const IncomingSpan &span) { return gone.contains(span.id); });
    set.relations.removeIf(
        [&](const IncomingRelation &r) { return gone.contains(r.from) || gone.contains(r.to); });
    for (IncomingComment &comment : set.comments) {
        if (gone.contains(comment.span))
            comment.span.clear();
    }
    for (IncomingDecision &decision : set.decisions)
        decision.spans.removeIf([&](const QString &span) { return gone.contains(span); });
}

} // namespace

Result<EarlierSchemas> EarlierSchemas::read(Store &store, const SchemaSet &schemas)
{
    return schemaSteps(store).transform(
        [&](QList<SchemaStep> steps) { return EarlierSchemas(std::move(steps), schemas); });
}

EarlierSchemas::EarlierSchemas(QList<SchemaStep> steps, SchemaSet schemas)
    : m_steps(std::move(steps))
    , m_schemas(std::move(schemas))
{}

void EarlierSchemas::apply(Document &document) const
{
    for (const SchemaUse &use : document.schemas) {
        const Schema *const own = m_schemas.schema(use.id);
        if (!own || !isNewer(own->version, use.version))
            continue;
        bool isKnown = false;
        for (const SchemaStep &step : m_steps) {
            if (step.before.id != use.id || !isNewer(step.version, use.version))
                continue;
            isKnown = isKnown || !isNewer(step.before.version, use.version);
            for (IncomingSet &set : document.sets)
                follow(step, set, document.leftOut);
        }
        for (IncomingSet &set : document.sets) {
            if (!isKnown)
                rename(*own, use.version, set);
        }
    }
}

void EarlierSchemas::follow(const SchemaStep &step, IncomingSet &set, Losses &leftOut) const
{
    QSet<QString> gone;
    qint64 changed = 0;
    for (IncomingSpan &span : set.spans) {
        if (!step.before.layer(span.value.layer))
            continue;
        const QJsonObject attributes =
            valuesAfter(span.value.attributes, span.value.layer, step.plan.values, changed);
        if (const LabelRule *const rule = step.plan.label({span.value.layer, span.value.label})) {
            const LabelRef to = labelAfter(*rule, span.value.attributes);
            if (to.isEmpty()) {
                leftOut.add(
                    u"schema"_s,
                    QCoreApplication::translate("Importer", "spans of the label “%1”, which was removed")
                        .arg(span.value.label));
                gone.insert(span.id);
                continue;
            }
            span.value.layer = to.layer;
            span.value.label = to.label;
        }
        span.value.attributes = attributes;
    }
    dropGone(set, gone);
    followRelations(step, set);
    set.fields = valuesAfter(set.fields, {}, step.plan.values, changed);
}

void EarlierSchemas::followRelations(const SchemaStep &step, IncomingSet &set) const
{
    QHash<QString, LabelRef> labels;
    for (const IncomingSpan &span : std::as_const(set.spans))
        labels.insert(span.id, {span.value.layer, span.value.label});
    const auto isAllowed = [&](const IncomingRelation &relation) {
        const RelationType *const type = m_schemas.relation(relation.value.type);
        const LabelRef from = labels.value(relation.from);
        const LabelRef to = labels.value(relation.to);
        return !type ||
            (accepts(type->from, from.layer, from.label) && accepts(type->to, to.layer, to.label));
    };
    // False: it goes.
    const auto stays = [](IncomingRelation &relation, const RelationRule *rule) {
        if (rule && rule->way == RelationRule::Way::Move)
            relation.value.type = rule->to;
        return !rule || rule->way != RelationRule::Way::Remove;
    };
    QList<IncomingRelation> kept;
    for (IncomingRelation &relation : set.relations) {
        if (stays(relation, step.plan.relation(relation.value.type)) &&
            (isAllowed(relation) || stays(relation, step.plan.orphan(relation.value.type))))
            kept.append(std::move(relation));
    }
    set.relations = std::move(kept);
}

void EarlierSchemas::rename(const Schema &schema, const QString &version, IncomingSet &set) const
{
    for (IncomingSpan &span : set.spans) {
        const LabelRef to = successor(schema, {span.value.layer, span.value.label}, version);
        if (to.isEmpty())
            continue;
        span.value.layer = to.layer;
        span.value.label = to.label;
    }
}

} // namespace Galley
