#include "schemas/migrationdialog.h"

#include "language/language.h"
#include "schema/localized.h"
#include "schemas/labelrow.h"
#include "schemas/migrationtree.h"
#include "schemas/migrationwords.h"
#include "schemas/relationrow.h"
#include "schemas/valuerow.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Galley {

MigrationDialog::MigrationDialog(const Schema &before, const Schema &after, const SchemaUses &uses,
                                 QWidget *parent)
    : QDialog(parent)
    , m_draft{before, after, suggestPlan(before, after)}
    , m_uses(uses)
    , m_tree(new MigrationTree(this))
    , m_others(new QToolButton(this))
    , m_summary(new QLabel(this))
    , m_migrate(new QPushButton(tr("&Migrate"), this))
{
    build();
    // Names are shown in the language of the program; what changes, and the plan, are not about it.
    m_draft.before = localized(before, Language::spoken());
    m_draft.after = localized(after, Language::spoken());
    setWindowTitle(tr("Migrate to version %1 of %2").arg(after.version, m_draft.after.name));
    fill();
    fillOthers();
}

QWidget *MigrationDialog::makeHeading()
{
    const QString changes = MigrationWords::summary(difference(m_draft.before, m_draft.after));
    auto *const heading = new QLabel(this);
    heading->setWordWrap(true);
    heading->setText(
        tr("From version %1 to %2: %3. What is annotated goes over with the schema, in every set, as "
           "one step that can be taken back.")
            .arg(m_draft.before.version, m_draft.after.version, changes));
    return heading;
}

void MigrationDialog::build()
{
    m_others->setText(tr("Change &another label…"));
    m_others->setToolTip(tr("Merge, split, move, retire or remove a label that the new version still has"));
    m_others->setPopupMode(QToolButton::InstantPopup);
    m_others->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_summary->setWordWrap(true);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_summary->setAccessibleName(tr("What the migration comes to"));
    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_migrate, QDialogButtonBox::AcceptRole);
    m_migrate->setEnabled(false);
    connect(m_migrate, &QPushButton::clicked, this, &MigrationDialog::migrateRequested);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(10);
    layout->addWidget(makeHeading());
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_others, 0, Qt::AlignLeft);
    layout->addWidget(m_summary);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 130, fontMetrics().height() * 34);
}

void MigrationDialog::fill()
{
    for (const LabelRule &rule : QList(m_draft.plan.labels))
        addLabel(rule);
    for (const ValueRule &rule : QList(m_draft.plan.values))
        connect(new ValueRow(rule, m_draft, *m_tree), &ValueRow::changed, this, &MigrationDialog::change);
    for (const RelationRule &rule : QList(m_draft.plan.relations)) {
        const auto *const row = new RelationRow(RelationRow::Kind::Gone, rule,
                                                m_uses.relations.value(rule.type), m_draft, *m_tree);
        connect(row, &RelationRow::changed, this, &MigrationDialog::change);
    }
}

void MigrationDialog::addLabel(const LabelRule &rule)
{
    auto *const row = new LabelRow(rule, m_uses.labels.value(rule.label), m_draft, *m_tree);
    connect(row, &LabelRow::changed, this, &MigrationDialog::change);
    connect(row, &LabelRow::valuesRequested, this, &MigrationDialog::valuesRequested);
    m_labels.append(row);
}

void MigrationDialog::showValues(const LabelRef &label, const QString &attribute,
                                 const QMap<QString, qint64> &uses)
{
    const LabelRule *const rule = m_draft.label(label);
    const auto row = std::ranges::find(m_labels, label, &LabelRow::label);
    if (rule && rule->attribute == attribute && row != m_labels.end())
        (*row)->showValues(uses);
}

// Those that the last look found; their rows stay.
void MigrationDialog::addOrphans(const MigrationCounts &counts)
{
    for (auto type = counts.orphans.begin(); type != counts.orphans.end(); ++type) {
        if (m_orphans.contains(type.key()))
            continue;
        m_orphans.insert(type.key());
        const RelationRule *const rule = m_draft.plan.orphan(type.key());
        const auto *const row =
            new RelationRow(RelationRow::Kind::Orphans, rule ? *rule : RelationRule{.type = type.key()},
                            type->ends + type->lostEnds, m_draft, *m_tree);
        connect(row, &RelationRow::changed, this, &MigrationDialog::change);
    }
}

void MigrationDialog::fillOthers()
{
    auto *const menu = new QMenu(m_others->text(), m_others);
    for (const Layer &layer : m_draft.before.layers) {
        for (const Label &label : layer.labels) {
            const LabelRef ref{layer.id, label.id};
            if (m_draft.label(ref) || !m_uses.labels.contains(ref))
                continue;
            QAction *const action = menu->addAction(m_draft.nameOf(ref));
            connect(action, &QAction::triggered, this, [this, ref, action] {
                action->setVisible(false);
                m_draft.plan.labels.append({.label = ref});
                addLabel(m_draft.plan.labels.last());
            });
        }
    }
    m_others->setMenu(menu);
    m_others->setVisible(!menu->isEmpty());
}

void MigrationDialog::change()
{
    m_migrate->setEnabled(false);
    Q_EMIT planChanged();
}

void MigrationDialog::setBusy(const QString &doing)
{
    m_migrate->setEnabled(false);
    if (!doing.isEmpty())
        m_summary->setText(doing);
}

void MigrationDialog::showOutcome(const Result<MigrationOutcome> &outcome)
{
    if (!outcome) {
        m_summary->setText(outcome.error().message);
        m_migrate->setEnabled(false);
        return;
    }
    addOrphans(outcome->counts);
    const QList<Error> open = openQuestions(*outcome);
    QStringList lines = MigrationWords::lines(*outcome);
    for (const Error &question : open)
        lines.append(u"✗ "_s + question.message);
    m_summary->setText(lines.join(u'\n'));
    m_migrate->setEnabled(open.isEmpty());
}

} // namespace Galley
