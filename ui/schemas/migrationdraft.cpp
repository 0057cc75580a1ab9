#include "schemas/migrationdraft.h"

#include <QCoreApplication>

#include <algorithm>

namespace Galley {

namespace {

struct MigrationNames
{
    Q_DECLARE_TR_FUNCTIONS(Galley::MigrationNames)
};

template <typename Rule, typename Match>
Rule *ruleOf(QList<Rule> &rules, Match match)
{
    const auto found = std::ranges::find_if(rules, match);
    return found == rules.end() ? nullptr : &*found;
}

} // namespace

LabelRule *MigrationDraft::label(const LabelRef &label)
{
    return ruleOf(plan.labels, [&](const LabelRule &rule) { return rule.label == label; });
}

ValueRule *MigrationDraft::value(const QString &layer, const QString &name)
{
    return ruleOf(plan.values,
                  [&](const ValueRule &rule) { return rule.layer == layer && rule.name == name; });
}

RelationRule *MigrationDraft::relation(const QString &type)
{
    return ruleOf(plan.relations, [&](const RelationRule &rule) { return rule.type == type; });
}

RelationRule &MigrationDraft::orphan(const QString &type)
{
    RelationRule *const present =
        ruleOf(plan.orphans, [&](const RelationRule &rule) { return rule.type == type; });
    return present ? *present : plan.orphans.emplace_back(RelationRule{.type = type});
}

bool MigrationDraft::isGone(const LabelRef &label) const
{
    const Layer *const layer = after.layer(label.layer);
    return !layer || !findLabel(*layer, label.label);
}

QString MigrationDraft::nameOf(const LabelRef &ref) const
{
    for (const Schema *const schema : {&before, &after}) {
        const Layer *const layer = schema->layer(ref.layer);
        if (const Label *const label = layer ? findLabel(*layer, ref.label) : nullptr)
            return nameOf(*layer, *label);
    }
    return ref.text();
}

QString MigrationDraft::nameOf(const Layer &layer, const Label &label)
{
    return MigrationNames::tr("%1 › %2").arg(layer.name, label.name);
}

QList<Attribute> MigrationDraft::attributes(const Schema &schema, const QString &layer)
{
    if (layer.isEmpty())
        return schema.fields;
    const Layer *const found = schema.layer(layer);
    return found ? found->attributes : QList<Attribute>();
}

} // namespace Galley
