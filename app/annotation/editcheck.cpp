#include "annotation/constraints.h"

#include <QCoreApplication>

#include <algorithm>

namespace Galley {

namespace {

// Attributes that an edit touches must fit; others are left as they are, even if a schema has changed under
// them. One that is cleared is fine: a missing one is a finding, not a refusal.
Result<void> checkTouched(const QList<Attribute> &declared, const QJsonObject &before,
                          const QJsonObject &after)
{
    for (Attribute attribute : declared) {
        if (before.value(attribute.id) == after.value(attribute.id))
            continue;
        attribute.required = false;
        if (Result<void> fits = checkAttribute(after.value(attribute.id), attribute); !fits)
            return fits;
    }
    return {};
}

// A relabelled span keeps its relations: what the old label allowed, the new one must allow, too.
Result<void> checkEnds(const SpanChange &change, const AnnotationSet &set, const SchemaSet &schemas)
{
    for (const RelationId id : set.relationsOf(change.after->id)) {
        const Relation &relation = *set.relation(id);
        const RelationType *const type = schemas.relation(relation.type);
        const bool fitted = type && fitsEnds(*type, relation, *change.before);
        if (fitted && !fitsEnds(*type, relation, *change.after))
            return fail(
                Error::Kind::InvalidInput,
                QCoreApplication::translate("Constraints",
                                            "“%1” has a relation “%2”, which the label does not allow. "
                                            "Remove the relation first, or choose another label.")
                    .arg(change.after->quote, type->name));
    }
    return {};
}

Result<void> checkSpan(const SpanChange &change, const AnnotationSet &set, const SchemaSet &schemas,
                       const ArticleText &text)
{
    if (!change.after)
        return {};
    const Span &span = *change.after;
    const bool sameLabel =
        change.before && change.before->layer == span.layer && change.before->label == span.label;
    const bool sameText =
        change.before && change.before->segments == span.segments && change.before->quote == span.quote;
    if (!sameLabel) {
        if (Result<void> known = checkLabel(span, schemas); !known)
            return known;
        if (Result<void> ends = change.before ? checkEnds(change, set, schemas) : Result<void>(); !ends)
            return ends;
    }
    const Layer *const layer = schemas.layer(span.layer);
    if (!sameText) {
        if (Result<void> inside = checkOffsets(span, text); !inside)
            return inside;
    }
    if (layer && (!sameText || !sameLabel)) {
        if (Result<void> allowed = checkLayer(span, *layer, set, text); !allowed)
            return allowed;
    }
    return layer ? checkTouched(layer->attributes, change.before ? change.before->attributes : QJsonObject(),
                                span.attributes)
                 : Result<void>();
}

Result<void> checkRelationChange(const RelationChange &change, const AnnotationSet &set,
                                 const SchemaSet &schemas)
{
    if (!change.after)
        return {};
    const bool sameEnds = change.before && change.before->type == change.after->type &&
        change.before->from == change.after->from && change.before->to == change.after->to;
    if (!sameEnds) {
        if (Result<void> allowed = checkRelation(*change.after, set, schemas); !allowed)
            return allowed;
    }
    const RelationType *const type = schemas.relation(change.after->type);
    return type ? checkTouched(type->attributes, change.before ? change.before->attributes : QJsonObject(),
                               change.after->attributes)
                : Result<void>();
}

bool adds(const Change &change)
{
    const auto *const span = std::get_if<SpanChange>(&change);
    const auto *const relation = std::get_if<RelationChange>(&change);
    return (span && span->after) || (relation && relation->after);
}

} // namespace

Result<void> checkEdit(const Edit &edit, const AnnotationSet &set, const SchemaSet &schemas,
                       const ArticleText &text)
{
    if (set.isSignedOff() && !edit.changes.isEmpty() &&
        !std::holds_alternative<StateChange>(edit.changes.first()))
        return signedOff();
    // A lone change needs no copy of the set, nor do removals, which always fit; in another batch each change
    // is checked against what those before it made.
    const bool batch = edit.changes.size() > 1 && std::ranges::any_of(edit.changes, adds);
    AnnotationSet changed = batch ? set : AnnotationSet();
    for (const Change &change : edit.changes) {
        const AnnotationSet &present = batch ? changed : set;
        Result<void> allowed;
        if (const auto *const span = std::get_if<SpanChange>(&change))
            allowed = checkSpan(*span, present, schemas, text);
        else if (const auto *const relation = std::get_if<RelationChange>(&change))
            allowed = checkRelationChange(*relation, present, schemas);
        else if (const auto *const comment = std::get_if<CommentChange>(&change))
            allowed = comment->after ? checkComment(*comment->after, text) : Result<void>();
        else if (const auto *const decision = std::get_if<DecisionChange>(&change))
            allowed = decision->after ? checkDecision(*decision->after, text) : Result<void>();
        if (allowed && batch)
            allowed = changed.apply({edit.action, {change}});
        if (!allowed)
            return allowed;
    }
    return {};
}

} // namespace Galley
