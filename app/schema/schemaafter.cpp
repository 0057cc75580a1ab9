#include "schema/migrationplan.h"

#include <algorithm>

// The schema that a project carries after a migration.
namespace Galley {

namespace {

class Keeping
{
public:
    Keeping(const Schema &before, Schema after, const MigrationPlan &plan)
        : m_before(before)
        , m_after(std::move(after))
        , m_plan(plan)
    {}

    Schema run(const QMap<QString, QList<std::pair<LabelRef, LabelRef>>> &allowed)
    {
        for (const LabelRule &rule : m_plan.labels)
            keep(rule);
        for (const RelationRule &rule : m_plan.relations) {
            if (rule.way == RelationRule::Way::Retire)
                retire(rule.type);
        }
        for (auto type = allowed.begin(); type != allowed.end(); ++type)
            allow(type.key(), *type);
        return std::move(m_after);
    }

private:
    void keep(const LabelRule &rule)
    {
        switch (rule.way) {
        case LabelRule::Way::Move:
            remember(rule.label, rule.to);
            break;
        case LabelRule::Way::Split:
            if (!rule.to.isEmpty())
                remember(rule.label, rule.to);
            break;
        case LabelRule::Way::Retire:
            retire(rule.label);
            break;
        case LabelRule::Way::Undecided:
        case LabelRule::Way::Remove:
            break;
        }
    }

    // With the names that the old label had before; a label that stays has its name still.
    void remember(const LabelRef &from, const LabelRef &to)
    {
        Label *const label = labelOf(to);
        const Layer *const old = m_before.layer(from.layer);
        if (!label || labelOf(from) || !old || !findLabel(*old, from.label))
            return;
        QList<FormerName> names = findLabel(*old, from.label)->formerly;
        for (FormerName &name : names) {
            if (name.layer.isEmpty())
                name.layer = from.layer;
        }
        names.append({from.layer, from.label, m_after.version});
        for (FormerName &name : names) {
            if (name.layer == to.layer)
                name.layer.clear();
            if (!label->formerly.contains(name))
                label->formerly.append(name);
        }
    }

    void retire(const LabelRef &ref)
    {
        const Layer *const old = m_before.layer(ref.layer);
        const Label *const label = old ? findLabel(*old, ref.label) : nullptr;
        if (!label)
            return;
        if (Label *const present = labelOf(ref)) {
            present->retired = true;
            present->key.clear();
            return;
        }
        Label retired = *label;
        retired.retired = true;
        retired.key.clear();
        layerFor(*old).labels.append(retired);
    }

    // The layer as it is now; as it was, without what is not kept, when it is gone.
    Layer &layerFor(const Layer &old)
    {
        const auto present = std::ranges::find(m_after.layers, old.id, &Layer::id);
        if (present != m_after.layers.end())
            return *present;
        Layer &layer = m_after.layers.emplace_back(old);
        layer.labels.clear();
        layer.relations.clear();
        return layer;
    }

    void retire(const QString &id)
    {
        for (const Layer &old : m_before.layers) {
            const RelationType *const type = findRelation(old, id);
            if (!type || m_after.layers.isEmpty())
                continue;
            RelationType retired = *type;
            retired.retired = true;
            retired.from = endsAfter(type->from);
            retired.to = endsAfter(type->to);
            const auto present = std::ranges::find(m_after.layers, old.id, &Layer::id);
            Layer &layer = present == m_after.layers.end() ? m_after.layers.first() : *present;
            layer.relations.append(retired);
        }
    }

    [[nodiscard]] QList<RelationEnd> endsAfter(const QList<RelationEnd> &ends) const
    {
        QList<RelationEnd> result;
        for (const RelationEnd &end : ends) {
            const Layer *const old = m_before.layer(end.layer);
            if (!old || (end.label.isEmpty() && m_after.layer(end.layer)))
                addEnd(result, {end.layer, end.label});
            for (const Label &label : old ? old->labels : QList<Label>()) {
                if (end.label.isEmpty() || end.label == label.id)
                    addTargets(result, {end.layer, label.id}, end.label.isEmpty());
            }
        }
        if (result.isEmpty())
            result.append({m_after.layers.first().id, {}});
        return result;
    }

    void addTargets(QList<RelationEnd> &ends, const LabelRef &label, bool wholeLayer) const
    {
        const LabelRule *const rule = m_plan.label(label);
        if (!rule) {
            const Layer *const layer = m_after.layer(label.layer);
            if (!wholeLayer && layer && findLabel(*layer, label.label))
                addEnd(ends, label);
            return;
        }
        if (rule->way == LabelRule::Way::Retire && !wholeLayer)
            addEnd(ends, label);
        if (!rule->to.isEmpty())
            addEnd(ends, rule->to);
        for (const LabelRef &target : rule->values)
            addEnd(ends, target);
    }

    static void addEnd(QList<RelationEnd> &ends, const LabelRef &label)
    {
        const RelationEnd end{label.layer, label.label};
        const bool isAllowed = std::ranges::any_of(ends, [&](const RelationEnd &other) {
            return other.layer == end.layer && (other.label.isEmpty() || other.label == end.label);
        });
        if (!isAllowed)
            ends.append(end);
    }

    void allow(const QString &id, const QList<std::pair<LabelRef, LabelRef>> &pairs)
    {
        for (Layer &layer : m_after.layers) {
            for (RelationType &type : layer.relations) {
                if (type.id != id)
                    continue;
                for (const auto &[from, to] : pairs) {
                    addEnd(type.from, from);
                    addEnd(type.to, to);
                }
            }
        }
    }

    [[nodiscard]] Label *labelOf(const LabelRef &ref)
    {
        for (Layer &layer : m_after.layers) {
            for (Label &label : layer.labels) {
                if (layer.id == ref.layer && label.id == ref.label)
                    return &label;
            }
        }
        return nullptr;
    }

    const Schema &m_before;
    Schema m_after;
    const MigrationPlan &m_plan;
};

} // namespace

Schema schemaAfter(const Schema &before, Schema after, const MigrationPlan &plan,
                   const QMap<QString, QList<std::pair<LabelRef, LabelRef>>> &allowed)
{
    return Keeping(before, std::move(after), plan).run(allowed);
}

} // namespace Galley
