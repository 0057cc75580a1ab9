#include "schemas/labelrow.h"

#include "common/calmcombobox.h"
#include "schemas/migrationtree.h"

#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

using Way = LabelRule::Way;

LabelRef chosenLabel(const QString &data)
{
    return data.isEmpty() ? LabelRef() : LabelRef::from(data);
}

QString dataOf(const LabelRef &label)
{
    return label.isEmpty() ? QString() : label.text();
}

} // namespace

LabelRow::LabelRow(const LabelRule &rule, qint64 used, MigrationDraft &draft, MigrationTree &tree)
    : QObject(&tree)
    , m_draft(draft)
    , m_tree(tree)
    , m_label(rule.label)
    , m_name(draft.nameOf(rule.label))
    , m_item(tree.addRow(tr("Labels"), m_name))
    , m_way(tree.addChoice(m_item, MigrationTree::Way, tr("What becomes of %1").arg(m_name)))
    , m_target(tree.addChoice(m_item, MigrationTree::Target, tr("New label of %1").arg(m_name)))
{
    m_item->setText(MigrationTree::Count, tr("%n span(s)", nullptr, int(used)));
    m_item->setExpanded(true);
    fillWays(used);
    MigrationTree::choose(*m_way, int(rule.way));
    takeWay();
    connect(m_way, &QComboBox::currentIndexChanged, this, [this] {
        takeWay();
        Q_EMIT changed();
    });
    connect(m_target, &QComboBox::currentIndexChanged, this, [this] {
        takeTarget();
        Q_EMIT changed();
    });
}

void LabelRow::fillWays(qint64 used)
{
    const QString undecided = !m_draft.isGone(m_label) ? tr("stays")
        : used > 0                                     ? tr("please choose")
                                                       : tr("nothing is marked so");
    m_way->addItem(undecided, int(Way::Undecided));
    m_way->addItem(tr("choose a new label"), int(Way::Move));
    if (!splitters().isEmpty())
        m_way->addItem(tr("split by an attribute"), int(Way::Split));
    m_way->addItem(tr("keep as retired"), int(Way::Retire));
    m_way->addItem(tr("remove the spans"), int(Way::Remove));
}

void LabelRow::takeWay()
{
    const auto chosen = Way(m_way->currentData().toInt());
    const QSignalBlocker quiet(m_target);
    m_target->clear();
    qDeleteAll(m_item->takeChildren());
    m_target->setVisible(chosen == Way::Move || chosen == Way::Split);
    LabelRule *const rule = m_draft.label(m_label);
    if (!rule)
        return;
    rule->way = chosen == Way::Move && rule->to.isEmpty() ? Way::Undecided : chosen;
    if (chosen == Way::Split) {
        for (const Attribute &attribute : splitters())
            m_target->addItem(attribute.name, attribute.id);
        MigrationTree::choose(*m_target, rule->attribute);
        rule->attribute = m_target->currentData().toString();
        fillSplit();
    } else {
        MigrationTree::fillLabels(*m_target, m_draft, m_label);
        MigrationTree::choose(*m_target, dataOf(rule->to));
    }
}

void LabelRow::takeTarget()
{
    LabelRule *const rule = m_draft.label(m_label);
    const QString data = m_target->currentData().toString();
    if (rule && rule->way == Way::Split) {
        rule->attribute = data;
        rule->values.clear();
        fillSplit();
    } else if (rule) {
        rule->to = chosenLabel(data);
        rule->way = data.isEmpty() ? Way::Undecided : Way::Move;
    }
}

// A row for each value, and one for spans without any of them.
void LabelRow::fillSplit()
{
    qDeleteAll(m_item->takeChildren());
    const LabelRule *const rule = m_draft.label(m_label);
    const QList<Attribute> all = MigrationDraft::attributes(m_draft.before, m_label.layer);
    const auto attribute = rule ? std::ranges::find(all, rule->attribute, &Attribute::id) : all.end();
    if (attribute == all.end())
        return;
    for (const Option &option : valuesOf(*attribute))
        addValue(*rule, *attribute, option);
    Q_EMIT valuesRequested(m_label, attribute->id);
}

void LabelRow::addValue(const LabelRule &rule, const Attribute &attribute, const Option &option)
{
    auto *const row = new QTreeWidgetItem(m_item, {tr("%1: %2").arg(attribute.name, option.name)});
    row->setData(MigrationTree::Thing, Qt::UserRole, option.id);
    CalmComboBox *const target =
        m_tree.addChoice(row, MigrationTree::Target, tr("New label of %1, %2").arg(m_name, option.name));
    MigrationTree::fillLabels(*target, m_draft, m_label);
    if (!m_draft.isGone(m_label))
        target->setItemText(0, tr("stays"));
    MigrationTree::choose(*target, dataOf(option.id.isEmpty() ? rule.to : rule.values.value(option.id)));
    connect(target, &QComboBox::currentIndexChanged, this, [this, target, id = option.id] {
        takeValue(id, target->currentData().toString());
        Q_EMIT changed();
    });
}

void LabelRow::takeValue(const QString &option, const QString &target)
{
    LabelRule *const rule = m_draft.label(m_label);
    if (!rule)
        return;
    if (option.isEmpty())
        rule->to = chosenLabel(target);
    else if (target.isEmpty())
        rule->values.remove(option);
    else
        rule->values.insert(option, chosenLabel(target));
}

// Values that no span has are not asked about: a list of countries has hundreds.
void LabelRow::showValues(const QMap<QString, qint64> &uses)
{
    const LabelRule *const rule = m_draft.label(m_label);
    for (int i = 0; i < m_item->childCount(); ++i) {
        QTreeWidgetItem *const row = m_item->child(i);
        const QString value = row->data(MigrationTree::Thing, Qt::UserRole).toString();
        const qint64 count = uses.value(value);
        row->setText(MigrationTree::Count, tr("%n span(s)", nullptr, int(count)));
        row->setHidden(count == 0 && !value.isEmpty() && !(rule && rule->values.contains(value)));
    }
}

// Attributes whose values the label can be split by.
QList<Attribute> LabelRow::splitters() const
{
    QList<Attribute> result = MigrationDraft::attributes(m_draft.before, m_label.layer);
    result.removeIf([this](const Attribute &attribute) {
        const bool isClosed = attribute.kind == Attribute::Kind::OneOf ||
            attribute.kind == Attribute::Kind::ManyOf || attribute.kind == Attribute::Kind::Boolean;
        return !isClosed || (!attribute.labels.isEmpty() && !attribute.labels.contains(m_label.label));
    });
    return result;
}

QList<Option> LabelRow::valuesOf(const Attribute &attribute) const
{
    QList<Option> options = attribute.options;
    if (attribute.kind == Attribute::Kind::Boolean)
        options = {{u"true"_s, tr("yes"), {}}, {u"false"_s, tr("no"), {}}};
    options.append({QString(), tr("none of these"), {}});
    return options;
}

} // namespace Galley
