#include "schema/migrationplan.h"

#include <QVersionNumber>

#include <algorithm>

namespace Galley {

namespace {

template <typename Rule, typename Match>
const Rule *find(const QList<Rule> &rules, Match match)
{
    const auto found = std::ranges::find_if(rules, match);
    return found == rules.end() ? nullptr : &*found;
}

bool sameName(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

// The one of the list that goes by the name; null: none, or several.
template <typename T>
const T *namesake(const QList<T> &list, const QString &name)
{
    const T *found = nullptr;
    for (const T &entry : list) {
        if (!sameName(entry.name, name))
            continue;
        if (found)
            return nullptr;
        found = &entry;
    }
    return found;
}

class Suggestion
{
public:
    Suggestion(const Schema &before, const Schema &after, MigrationPlan given)
        : m_before(before)
        , m_after(after)
        , m_plan(std::move(given))
    {}

    MigrationPlan run()
    {
        for (const Layer &layer : m_before.layers) {
            const Layer *const now = m_after.layer(layer.id);
            for (const Label &label : layer.labels) {
                if (!(now && findLabel(*now, label.id)) && !m_plan.label({layer.id, label.id}))
                    m_plan.labels.append(labelRule(layer, label));
            }
            for (const Attribute &attribute : layer.attributes)
                addValues(layer.id, attribute, now ? now->attributes : QList<Attribute>());
            for (const RelationType &type : layer.relations)
                addRelation(type);
        }
        for (const Attribute &field : m_before.fields)
            addValues({}, field, m_after.fields);
        return std::move(m_plan);
    }

private:
    [[nodiscard]] LabelRule labelRule(const Layer &layer, const Label &label) const
    {
        const LabelRef own{layer.id, label.id};
        LabelRef to = successor(own);
        const Layer *const now = m_after.layer(layer.id);
        if (to.isEmpty() && now) {
            if (const Label *const same = namesake(now->labels, label.name))
                to = {now->id, same->id};
        }
        if (to.isEmpty())
            to = sameIdElsewhere(label.id);
        return {
            .label = own, .way = to.isEmpty() ? LabelRule::Way::Undecided : LabelRule::Way::Move, .to = to};
    }

    // The label that says that it was formerly this one.
    [[nodiscard]] LabelRef successor(const LabelRef &former) const
    {
        for (const Layer &layer : m_after.layers) {
            for (const Label &label : layer.labels) {
                for (const FormerName &name : label.formerly) {
                    if (name.label == former.label &&
                        (name.layer.isEmpty() ? layer.id : name.layer) == former.layer)
                        return {layer.id, label.id};
                }
            }
        }
        return {};
    }

    // Moved to another layer under its id.
    [[nodiscard]] LabelRef sameIdElsewhere(const QString &id) const
    {
        LabelRef found;
        for (const Layer &layer : m_after.layers) {
            const Layer *const old = m_before.layer(layer.id);
            if (!findLabel(layer, id) || (old && findLabel(*old, id)))
                continue;
            if (!found.isEmpty())
                return {};
            found = {layer.id, id};
        }
        return found;
    }

    void addValues(const QString &layer, const Attribute &attribute, const QList<Attribute> &now)
    {
        if (m_plan.value(layer, attribute.id))
            return;
        const Attribute *same = find(now, [&](const Attribute &other) { return other.id == attribute.id; });
        if (same && same->options == attribute.options)
            return;
        ValueRule rule{.layer = layer, .name = attribute.id};
        if (!same)
            same = namesake(now, attribute.name);
        if (!same || same->kind != attribute.kind) {
            if (!find(now, [&](const Attribute &other) { return other.id == attribute.id; }))
                m_plan.values.append(rule);
            return;
        }
        if (same->id != attribute.id) {
            rule.way = ValueRule::Way::Rename;
            rule.to = same->id;
        }
        mapOptions(rule, attribute, *same);
        if (rule.way == ValueRule::Way::Rename || !rule.values.isEmpty())
            m_plan.values.append(rule);
    }

    static void mapOptions(ValueRule &rule, const Attribute &before, const Attribute &after)
    {
        for (const Option &option : before.options) {
            const bool isThere =
                find(after.options, [&](const Option &other) { return other.id == option.id; });
            const Option *const same = isThere ? nullptr : namesake(after.options, option.name);
            if (same)
                rule.values.insert(option.id, same->id);
        }
    }

    void addRelation(const RelationType &type)
    {
        const RelationType *same = nullptr;
        for (const Layer &layer : m_after.layers) {
            if (findRelation(layer, type.id))
                return;
            if (!same)
                same = namesake(layer.relations, type.name);
        }
        if (!m_plan.relation(type.id))
            m_plan.relations.append({.type = type.id,
                                     .way = same ? RelationRule::Way::Move : RelationRule::Way::Undecided,
                                     .to = same ? same->id : QString()});
    }

    const Schema &m_before;
    const Schema &m_after;
    MigrationPlan m_plan;
};

} // namespace

const LabelRule *MigrationPlan::label(const LabelRef &label) const
{
    return find(labels, [&](const LabelRule &rule) { return rule.label == label; });
}

const ValueRule *MigrationPlan::value(QStringView layer, QStringView name) const
{
    return find(values, [&](const ValueRule &rule) { return rule.layer == layer && rule.name == name; });
}

const RelationRule *MigrationPlan::relation(QStringView type) const
{
    return find(relations, [&](const RelationRule &rule) { return rule.type == type; });
}

const RelationRule *MigrationPlan::orphan(QStringView type) const
{
    return find(orphans, [&](const RelationRule &rule) { return rule.type == type; });
}

MigrationPlan suggestPlan(const Schema &before, const Schema &after, const MigrationPlan &given)
{
    return Suggestion(before, after, given).run();
}

bool isNewer(const QString &version, const QString &than)
{
    return QVersionNumber::fromString(version) > QVersionNumber::fromString(than);
}

} // namespace Galley
