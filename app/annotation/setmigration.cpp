#include "annotation/setmigration.h"

#include "annotation/constraints.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

LabelRef labelOf(const Span &span)
{
    return {span.layer, span.label};
}

bool hasOption(const QJsonValue &value, const QString &option)
{
    if (value.isBool())
        return option == (value.toBool() ? "true"_L1 : "false"_L1);
    if (value.isArray())
        return value.toArray().contains(option);
    return value.toString() == option && value.isString();
}

QJsonValue mapped(const QJsonValue &value, const ValueRule &rule)
{
    if (rule.way == ValueRule::Way::Remove)
        return QJsonValue::Undefined;
    if (value.isString())
        return rule.values.value(value.toString(), value.toString());
    if (!value.isArray())
        return value;
    QJsonArray options;
    for (const QJsonValue &option : value.toArray()) {
        const QJsonValue after =
            option.isString() ? QJsonValue(rule.values.value(option.toString(), option.toString())) : option;
        if (!options.contains(after))
            options.append(after);
    }
    return options;
}

SchemaSet withSchema(const SchemaSet &project, const Schema &schema)
{
    QList<Schema> schemas = project.schemas();
    const auto present = std::ranges::find(schemas, schema.id, &Schema::id);
    if (present == schemas.end())
        schemas.append(schema);
    else
        *present = schema;
    return SchemaSet(schemas);
}

// A locked set takes changes only between an opening and a locking again.
void unlock(Edit &edit, const AnnotationSet &set)
{
    if (!set.isLocked() || edit.changes.isEmpty())
        return;
    edit.changes.prepend(StateChange{set.state(), SetState::InProgress});
    edit.changes.append(StateChange{SetState::InProgress, set.state()});
}

} // namespace

struct SetMigration::Work
{
    const AnnotationSet &set;
    Edit edit;
    QHash<SpanId, Span> spans = {}; // that change, as they become
    QSet<SpanId> removed = {};
    QList<Change> removals = {};  // of spans: after those of their relations
    QList<SpanId> elsewhere = {}; // come to another layer
};

bool MigrationCounts::isOpen() const
{
    return openSpans > 0 || std::ranges::any_of(relations, [](const Relations &r) { return r.open > 0; }) ||
        std::ranges::any_of(orphans, [](const Orphans &o) { return o.open > 0; });
}

LabelRef labelAfter(const LabelRule &rule, const QJsonObject &attributes)
{
    switch (rule.way) {
    case LabelRule::Way::Undecided:
    case LabelRule::Way::Retire:
        return rule.label;
    case LabelRule::Way::Move:
        return rule.to.isEmpty() ? rule.label : rule.to;
    case LabelRule::Way::Remove:
        return {};
    case LabelRule::Way::Split:
        break;
    }
    const QJsonValue value = attributes.value(rule.attribute);
    for (auto option = rule.values.begin(); option != rule.values.end(); ++option) {
        if (hasOption(value, option.key()))
            return *option;
    }
    return rule.to.isEmpty() ? rule.label : rule.to;
}

QJsonObject valuesAfter(QJsonObject values, const QString &layer, const QList<ValueRule> &rules,
                        qint64 &changed)
{
    for (const ValueRule &rule : rules) {
        const auto found = rule.layer == layer ? values.find(rule.name) : values.end();
        if (found == values.end())
            continue;
        const QJsonValue before = *found;
        const QJsonValue after = mapped(before, rule);
        const bool isRenamed = rule.way == ValueRule::Way::Rename && !rule.to.isEmpty();
        const QString name = isRenamed ? rule.to : rule.name;
        if (after == before && name == rule.name)
            continue;
        if (name != rule.name && values.contains(name)) // has one already: nothing is lost
            continue;
        ++changed;
        values.remove(rule.name);
        if (!after.isUndefined())
            values.insert(name, after);
    }
    return values;
}

SetMigration::SetMigration(const Schema &before, const Schema &after, const SchemaSet &project,
                           const MigrationPlan &plan)
    : m_before(before)
    , m_plan(plan)
    , m_project(project)
    , m_schemas(withSchema(project, schemaAfter(before, after, plan)))
{
    for (const LabelRule &rule : plan.labels)
        m_rules.insert(rule.label, rule);
    for (const Layer &layer : before.layers) {
        m_layers.insert(layer.id);
        for (const Label &label : layer.labels) {
            const LabelRef ref{layer.id, label.id};
            if (!m_schemas.label(ref.layer, ref.label) && !m_rules.contains(ref))
                m_rules.insert(ref, {.label = ref});
        }
        for (const RelationType &type : layer.relations)
            m_types.insert(type.id);
    }
}

Result<Edit> SetMigration::edit(const AnnotationSet &set, const std::function<Result<ArticleText>()> &text)
{
    Work work{.set = set, .edit = {u"migrate"_s, {}}};
    moveSpans(work);
    moveRelations(work);
    work.edit.changes += work.removals;
    moveFields(work);
    unlock(work.edit, set);
    if (!work.edit.changes.isEmpty()) {
        ++m_counts.sets;
        m_counts.locked += set.isLocked();
    }
    return countMisfits(work, text).transform([&] { return std::move(work.edit); });
}

void SetMigration::moveSpans(Work &work)
{
    for (const Span &span : work.set.spans()) {
        if (!m_layers.contains(span.layer))
            continue;
        LabelRef to = labelOf(span);
        if (const auto rule = m_rules.constFind(to); rule != m_rules.constEnd()) {
            to = labelAfter(*rule, span.attributes);
            ++m_counts.spans[rule->label][to];
            m_counts.openSpans += !to.isEmpty() && !m_schemas.label(to.layer, to.label);
        }
        if (to.isEmpty()) {
            work.removed.insert(span.id);
            work.removals.append(SpanChange{span, std::nullopt});
            continue;
        }
        Span after = span;
        after.layer = to.layer;
        after.label = to.label;
        after.attributes = valuesAfter(span.attributes, span.layer, m_plan.values, m_counts.values);
        if (after == span)
            continue;
        if (after.layer != span.layer)
            work.elsewhere.append(span.id);
        work.spans.insert(span.id, after);
        work.edit.changes.append(SpanChange{span, after});
    }
}

void SetMigration::moveRelations(Work &work)
{
    for (const Relation &relation : work.set.relations())
        moveRelation(work, relation);
}

void SetMigration::moveRelation(Work &work, const Relation &relation)
{
    Relation after = relation;
    if (!moveType(work, relation, after))
        return;
    const bool lostEnd = work.removed.contains(relation.from) || work.removed.contains(relation.to);
    settleOrphan(work, after, relation, lostEnd);
}

bool SetMigration::moveType(Work &work, const Relation &relation, Relation &after)
{
    const RelationRule *const rule = m_plan.relation(relation.type);
    if (!rule && (!m_types.contains(relation.type) || m_schemas.relation(relation.type)))
        return true;
    MigrationCounts::Relations &counts = m_counts.relations[relation.type];
    switch (rule ? rule->way : RelationRule::Way::Undecided) {
    case RelationRule::Way::Undecided:
    case RelationRule::Way::Allow:
        ++counts.open;
        break;
    case RelationRule::Way::Retire:
        ++counts.retired;
        break;
    case RelationRule::Way::Remove:
        ++counts.removed;
        work.edit.changes.append(RelationChange{relation, std::nullopt});
        return false;
    case RelationRule::Way::Move:
        ++counts.moved;
        counts.open += !m_schemas.relation(rule->to);
        after.type = rule->to;
        break;
    }
    return true;
}

// The relation, unless its ends no longer fit; then what the plan says.
void SetMigration::settleOrphan(Work &work, Relation after, const Relation &before, bool lostEnd)
{
    const auto spanNow = [&](SpanId id) {
        const auto changed = work.spans.constFind(id);
        return changed == work.spans.constEnd() ? work.set.span(id) : &*changed;
    };
    const auto fits = [](const SchemaSet &schemas, const QString &id, const Span *from, const Span *to) {
        const RelationType *const type = schemas.relation(id);
        return type && from && to && accepts(type->from, from->layer, from->label) &&
            accepts(type->to, to->layer, to->label);
    };
    const Span *const from = spanNow(after.from);
    const Span *const to = spanNow(after.to);
    // What did not fit before is none of the migration's business.
    const bool fitted = fits(m_project, before.type, work.set.span(before.from), work.set.span(before.to));
    if (!lostEnd && (!fitted || !m_schemas.relation(after.type) || fits(m_schemas, after.type, from, to))) {
        if (after != before)
            work.edit.changes.append(RelationChange{before, after});
        return;
    }
    MigrationCounts::Orphans &counts = m_counts.orphans[after.type];
    ++(lostEnd ? counts.lostEnds : counts.ends);
    const RelationRule *const rule = m_plan.orphan(after.type);
    const RelationRule::Way way = rule ? rule->way : RelationRule::Way::Undecided;
    counts.open += way == RelationRule::Way::Undecided || way == RelationRule::Way::Retire;
    if (lostEnd || way == RelationRule::Way::Remove) {
        work.edit.changes.append(RelationChange{before, std::nullopt});
        return;
    }
    if (way == RelationRule::Way::Allow) {
        const std::pair ends(labelOf(*from), labelOf(*to));
        if (!m_allowed[after.type].contains(ends))
            m_allowed[after.type].append(ends);
    } else if (way == RelationRule::Way::Move) {
        counts.open += !fits(m_schemas, rule->to, from, to);
        after.type = rule->to;
    }
    if (after != before)
        work.edit.changes.append(RelationChange{before, after});
}

void SetMigration::moveFields(Work &work)
{
    const QJsonObject before = work.set.fields();
    const QJsonObject after = valuesAfter(before, {}, m_plan.values, m_counts.values);
    if (after == before)
        return;
    for (const QString &name : before.keys() + after.keys()) {
        const FieldChange change{name, before.value(name), after.value(name)};
        if (change.before != change.after && !work.edit.changes.contains(Change(change)))
            work.edit.changes.append(change);
    }
}

Result<void> SetMigration::countMisfits(const Work &work, const std::function<Result<ArticleText>()> &text)
{
    if (work.elsewhere.isEmpty())
        return {};
    const auto read = text();
    if (!read)
        return std::unexpected(read.error());
    AnnotationSet after = work.set;
    if (auto applied = after.apply(work.edit); !applied)
        return applied;
    for (const SpanId id : work.elsewhere) {
        const Span *const span = after.span(id);
        const Layer *const layer = span ? m_schemas.layer(span->layer) : nullptr;
        m_counts.misfits += layer && !checkLayer(*span, *layer, after, *read);
    }
    return {};
}

QList<LabelRef> SetMigration::labels() const
{
    QList<LabelRef> result = m_rules.keys();
    std::ranges::sort(result);
    return result;
}

QStringList SetMigration::relationTypes() const
{
    QStringList result;
    for (const Layer &layer : m_before.layers) {
        for (const RelationType &type : layer.relations) {
            const RelationType *const now = m_schemas.relation(type.id);
            if (!now || m_plan.relation(type.id) || now->from != type.from || now->to != type.to)
                result.append(type.id);
        }
    }
    return result;
}

QList<std::pair<QString, QString>> SetMigration::attributes() const
{
    QList<std::pair<QString, QString>> result;
    for (const ValueRule &rule : m_plan.values) {
        if (!rule.layer.isEmpty() && (rule.way != ValueRule::Way::Keep || !rule.values.isEmpty()))
            result.append({rule.layer, rule.name});
    }
    return result;
}

QStringList SetMigration::fields() const
{
    QStringList result;
    for (const ValueRule &rule : m_plan.values) {
        if (rule.layer.isEmpty() && (rule.way != ValueRule::Way::Keep || !rule.values.isEmpty()))
            result.append(rule.name);
    }
    return result;
}

} // namespace Galley
