#include "schemas/valuerow.h"

#include "common/calmcombobox.h"
#include "schemas/migrationtree.h"

#include <algorithm>

namespace Galley {

namespace {

using Way = ValueRule::Way;

QString nameOf(const ValueRule &rule, const Schema &schema)
{
    const QList<Attribute> all = MigrationDraft::attributes(schema, rule.layer);
    const auto attribute = std::ranges::find(all, rule.name, &Attribute::id);
    const QString name = attribute == all.end() ? rule.name : attribute->name;
    const Layer *const layer = schema.layer(rule.layer);
    return layer ? ValueRow::tr("%1 › %2").arg(layer->name, name) : name;
}

} // namespace

ValueRow::ValueRow(const ValueRule &rule, MigrationDraft &draft, MigrationTree &tree)
    : QObject(&tree)
    , m_draft(draft)
    , m_layer(rule.layer)
    , m_id(rule.name)
{
    const QString name = nameOf(rule, draft.before);
    QTreeWidgetItem *const item = tree.addRow(tr("Attributes and fields"), name);
    m_way = tree.addChoice(item, MigrationTree::Way, tr("What becomes of %1").arg(name));
    m_target = tree.addChoice(item, MigrationTree::Target, tr("New name of %1").arg(name));
    m_way->addItem(tr("keep the values"), int(Way::Keep));
    m_way->addItem(tr("give them another name"), int(Way::Rename));
    m_way->addItem(tr("remove the values"), int(Way::Remove));
    for (const Attribute &other : MigrationDraft::attributes(draft.after, rule.layer))
        m_target->addItem(other.name, other.id);
    MigrationTree::choose(*m_way, int(rule.way));
    MigrationTree::choose(*m_target, rule.to);
    m_target->setVisible(rule.way == Way::Rename);
    connect(m_way, &QComboBox::currentIndexChanged, this, &ValueRow::take);
    connect(m_target, &QComboBox::currentIndexChanged, this, &ValueRow::take);
}

void ValueRow::take()
{
    const auto chosen = Way(m_way->currentData().toInt());
    m_target->setVisible(chosen == Way::Rename);
    if (ValueRule *const rule = m_draft.value(m_layer, m_id)) {
        rule->way = chosen == Way::Rename && m_target->count() == 0 ? Way::Keep : chosen;
        rule->to = chosen == Way::Rename ? m_target->currentData().toString() : QString();
    }
    Q_EMIT changed();
}

} // namespace Galley
