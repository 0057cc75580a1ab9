#include "schemas/relationrow.h"

#include "common/calmcombobox.h"
#include "schema/schemaset.h"
#include "schemas/migrationtree.h"

namespace Galley {

namespace {

using Way = RelationRule::Way;

QString nameOf(const QString &type, const MigrationDraft &draft)
{
    const SchemaSet both({draft.before, draft.after});
    const RelationType *const found = both.relation(type);
    return found ? found->name : type;
}

} // namespace

RelationRow::RelationRow(Kind kind, const RelationRule &rule, qint64 used, MigrationDraft &draft,
                         MigrationTree &tree)
    : QObject(&tree)
    , m_kind(kind)
    , m_draft(draft)
    , m_type(rule.type)
{
    const QString name = nameOf(rule.type, draft);
    QTreeWidgetItem *const item = tree.addRow(
        kind == Kind::Orphans ? tr("Relations that would be orphaned") : tr("Relation types"), name);
    item->setText(MigrationTree::Count, tr("%n relation(s)", nullptr, int(used)));
    m_way = tree.addChoice(item, MigrationTree::Way, tr("What becomes of %1").arg(name));
    m_target = tree.addChoice(item, MigrationTree::Target, tr("New type of %1").arg(name));
    fillWays();
    MigrationTree::fillRelations(*m_target, draft);
    MigrationTree::choose(*m_way, int(rule.way));
    MigrationTree::choose(*m_target, rule.to);
    m_target->setVisible(rule.way == Way::Move);
    connect(m_way, &QComboBox::currentIndexChanged, this, &RelationRow::take);
    connect(m_target, &QComboBox::currentIndexChanged, this, &RelationRow::take);
}

void RelationRow::fillWays()
{
    m_way->addItem(tr("please choose"), int(Way::Undecided));
    if (m_kind == Kind::Orphans)
        m_way->addItem(tr("allow them at the new labels"), int(Way::Allow));
    m_way->addItem(tr("choose another type"), int(Way::Move));
    if (m_kind == Kind::Gone)
        m_way->addItem(tr("keep as retired"), int(Way::Retire));
    m_way->addItem(tr("remove the relations"), int(Way::Remove));
}

void RelationRow::take()
{
    const auto chosen = Way(m_way->currentData().toInt());
    m_target->setVisible(chosen == Way::Move);
    RelationRule *const rule = m_kind == Kind::Orphans ? &m_draft.orphan(m_type) : m_draft.relation(m_type);
    if (rule) {
        rule->to = chosen == Way::Move ? m_target->currentData().toString() : QString();
        rule->way = chosen == Way::Move && rule->to.isEmpty() ? Way::Undecided : chosen;
    }
    Q_EMIT changed();
}

} // namespace Galley
