#include "team/teamdialog.h"

#include "agreement/texttable.h"
#include "common/calmcombobox.h"
#include "common/words.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace Galley {

namespace {

QList<TextTable::Column> columns()
{
    return {{TeamDialog::tr("Name")},
            {TeamDialog::tr("Role")},
            {TeamDialog::tr("Assigned"), true},
            {stateName(SetState::New), true},
            {stateName(SetState::InProgress), true},
            {stateName(SetState::Done), true},
            {stateName(SetState::Returned), true},
            {stateName(SetState::Settled), true},
            {TeamDialog::tr("Overdue"), true}};
}

// Nothing looks calmer than 0.
QString numberOf(qint64 count)
{
    return count == 0 ? QString() : QLocale().toString(count);
}

QStringList cellsOf(const Member &member, const AssignmentCount &count)
{
    QStringList cells{member.annotator.name,
                      member.active ? roleName(member.role) : TeamDialog::tr("removed"),
                      numberOf(count.assigned)};
    for (int i = 0; i < SetStateCount; ++i)
        cells += numberOf(count.in(SetState(i)));
    cells += numberOf(count.overdue);
    return cells;
}

QComboBox *roles(QWidget *parent)
{
    auto *const box = new CalmComboBox(parent);
    for (const Role role : {Role::Annotator, Role::Reviewer, Role::Manager})
        box->addItem(roleName(role), int(role));
    return box;
}

} // namespace

TeamDialog::TeamDialog(QWidget *parent)
    : QDialog(parent)
    , m_rows(new TextTable(columns(), this))
    , m_table(new QTableView(this))
    , m_name(new QLineEdit(this))
    , m_newRole(roles(this))
    , m_add(new QPushButton(tr("&Add"), this))
    , m_who(new QLabel(this))
    , m_role(roles(this))
    , m_remove(new QPushButton(this))
    , m_blind(new QCheckBox(tr("&Blind: annotators see others' marks only where they have finished"), this))
    , m_lock(new QCheckBox(tr("&Lock finished work until a reviewer or manager returns it"), this))
    , m_assign(new QPushButton(tr("A&ssign articles…"), this))
    , m_message(new QLabel(this))
{
    setWindowTitle(tr("Team"));
    build();
    connect(m_add, &QPushButton::clicked, this, &TeamDialog::add);
    connect(m_role, &QComboBox::activated, this, &TeamDialog::changeRole);
    connect(m_remove, &QPushButton::clicked, this, &TeamDialog::removeOrTakeBack);
    connect(m_assign, &QPushButton::clicked, this, &TeamDialog::assignRequested);
    for (const QCheckBox *box : {m_blind, m_lock})
        connect(box, &QCheckBox::clicked, this,
                [this] { Q_EMIT settingsRequested(m_blind->isChecked(), m_lock->isChecked()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &TeamDialog::showChosen);
    showChosen();
}

void TeamDialog::build()
{
    m_table->setModel(m_rows);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAccessibleName(tr("Annotators, their roles and how far they are"));
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(10);
    layout->addWidget(m_table, 1);
    layout->addLayout(makeChosenRow());
    layout->addLayout(makeNewRow());
    layout->addWidget(m_blind);
    layout->addWidget(m_lock);
    layout->addWidget(m_message);
    layout->addLayout(makeFoot());
    resize(fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 26);
}

QLayout *TeamDialog::makeChosenRow()
{
    m_who->setTextFormat(Qt::PlainText);
    m_role->setAccessibleName(tr("Role of the chosen annotator"));
    m_role->setToolTip(tr("Annotators mark; reviewers return and adjudicate, too; managers assign, too"));
    auto *const row = new QHBoxLayout;
    row->addWidget(m_who);
    row->addWidget(m_role);
    row->addWidget(m_remove);
    row->addStretch(1);
    return row;
}

QLayout *TeamDialog::makeNewRow()
{
    m_name->setPlaceholderText(tr("Name of a new annotator"));
    m_name->setAccessibleName(tr("New annotator"));
    m_newRole->setAccessibleName(tr("Role of the new annotator"));
    m_add->setToolTip(tr("Add the annotator to the team"));
    auto *const row = new QHBoxLayout;
    row->addWidget(m_name, 1);
    row->addWidget(m_newRole);
    row->addWidget(m_add);
    return row;
}

QLayout *TeamDialog::makeFoot()
{
    auto *const close = new QPushButton(tr("&Close"), this);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    for (QPushButton *button : {m_add, m_remove, m_assign, close})
        button->setAutoDefault(false);
    m_add->setDefault(true);
    m_assign->setToolTip(tr("Give articles to annotators, after a preview"));
    auto *const row = new QHBoxLayout;
    row->addWidget(m_assign);
    row->addStretch(1);
    row->addWidget(close);
    return row;
}

void TeamDialog::setEditable(bool editable, const QString &why)
{
    m_isEditable = editable;
    for (QWidget *widget : QList<QWidget *>{m_name, m_newRole, m_add, m_blind, m_lock, m_assign})
        widget->setEnabled(editable);
    showMessage(editable ? QString() : why);
    showChosen();
}

void TeamDialog::showTeam(const TeamFacts &facts)
{
    const Member *const before = chosen();
    const QString name = before ? before->annotator.name : QString();
    m_facts = facts;
    QList<TextTable::Row> rows;
    for (const Member &member : facts.members)
        rows.append({.cells = cellsOf(member, facts.countOf(member.annotator.id))});
    m_rows->setRows(rows);
    const auto place =
        std::ranges::find(facts.members, name, [](const Member &member) { return member.annotator.name; });
    if (place != facts.members.end())
        m_table->setCurrentIndex(m_table->model()->index(int(place - facts.members.begin()), 0));
    m_blind->setChecked(facts.blind);
    m_lock->setChecked(facts.lock);
    showChosen();
}

void TeamDialog::showMessage(const QString &message)
{
    m_message->setText(message);
    m_message->setVisible(!message.isEmpty());
}

QString TeamDialog::message() const
{
    return m_message->text();
}

const Member *TeamDialog::chosen() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < m_facts.members.size() ? &m_facts.members.at(row) : nullptr;
}

void TeamDialog::showChosen()
{
    const Member *const member = chosen();
    const bool isPerson = member && member->annotator.kind == Annotator::Kind::Human;
    m_who->setText(member ? tr("%1:").arg(member->annotator.name)
                          : tr("Choose an annotator to change the role."));
    m_role->setVisible(isPerson && member->active);
    m_remove->setVisible(isPerson);
    m_role->setEnabled(m_isEditable);
    m_remove->setEnabled(m_isEditable);
    if (!isPerson)
        return;
    m_role->setCurrentIndex(m_role->findData(int(member->role)));
    m_remove->setText(member->active ? tr("&Remove") : tr("&Take back"));
    m_remove->setToolTip(member->active
                             ? tr("Their marks stay; what he has not begun can be assigned to others")
                             : tr("He can work again under the name"));
}

void TeamDialog::add()
{
    if (m_name->text().trimmed().isEmpty())
        return showMessage(tr("Give the new annotator a name."));
    Q_EMIT addRequested(
        {.annotator = {.name = m_name->text().simplified()}, .role = Role(m_newRole->currentData().toInt())});
    m_name->clear();
}

void TeamDialog::changeRole()
{
    if (const Member *const member = chosen()) {
        Member changed = *member;
        changed.role = Role(m_role->currentData().toInt());
        Q_EMIT changeRequested(changed);
    }
}

void TeamDialog::removeOrTakeBack()
{
    const Member *const member = chosen();
    if (!member)
        return;
    if (member->active)
        return Q_EMIT removeRequested(member->annotator.name);
    Member back = *member;
    back.active = true;
    Q_EMIT changeRequested(back);
}

} // namespace Galley
