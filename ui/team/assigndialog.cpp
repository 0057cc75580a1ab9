#include "team/assigndialog.h"

#include "agreement/texttable.h"
#include "common/calmcombobox.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

enum How { Each, Share };

constexpr int PreviewDelay = 250; // ms
constexpr int UsualDays = 14;

} // namespace

AssignDialog::AssignDialog(QWidget *parent)
    : QDialog(parent)
    , m_annotators(new QListWidget(this))
    , m_how(new CalmComboBox(this))
    , m_each(new QSpinBox(this))
    , m_share(new QSpinBox(this))
    , m_way(new CalmComboBox(this))
    , m_seed(new QLineEdit(u"0"_s, this))
    , m_query(new QLineEdit(this))
    , m_hasDue(new QCheckBox(tr("&Deadline:"), this))
    , m_due(new QDateEdit(QDate::currentDate().addDays(UsualDays), this))
    , m_moveDue(new QCheckBox(tr("Also f&or what they have already"), this))
    , m_rows(new TextTable(
          {{tr("Annotator")}, {tr("Has"), true}, {tr("New"), true}, {tr("Afterwards"), true}}, this))
    , m_table(new QTableView(this))
    , m_message(new QLabel(this))
    , m_assign(new QPushButton(tr("&Assign"), this))
    , m_typing(new QTimer(this))
{
    setWindowTitle(tr("Assign articles"));
    m_typing->setSingleShot(true);
    m_typing->setInterval(PreviewDelay);
    connect(m_typing, &QTimer::timeout, this, &AssignDialog::previewRequested);
    connect(m_assign, &QPushButton::clicked, this, &AssignDialog::assignRequested);
    build();
    connect(m_annotators, &QListWidget::itemChanged, this, &AssignDialog::onChanged);
    for (const QComboBox *box : {m_how, m_way})
        connect(box, &QComboBox::currentIndexChanged, this, &AssignDialog::onChanged);
    for (const QSpinBox *box : {m_each, m_share})
        connect(box, &QSpinBox::valueChanged, this, &AssignDialog::onChanged);
    for (const QLineEdit *line : {m_seed, m_query})
        connect(line, &QLineEdit::textChanged, this, &AssignDialog::onChanged);
    connect(m_hasDue, &QCheckBox::toggled, this, &AssignDialog::onChanged);
    connect(m_moveDue, &QCheckBox::toggled, this, &AssignDialog::onChanged);
    connect(m_due, &QDateEdit::dateChanged, this, &AssignDialog::onChanged);
    onChanged();
}

void AssignDialog::build()
{
    auto *const close = new QPushButton(tr("&Close"), this);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    m_assign->setDefault(true);
    close->setAutoDefault(false);
    auto *const columns = new QHBoxLayout;
    columns->setSpacing(16);
    columns->addWidget(makeForm(), 1);
    columns->addWidget(makePreview(), 1);
    auto *const foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(m_assign);
    foot->addWidget(close);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(10);
    layout->addLayout(columns, 1);
    layout->addLayout(foot);
    resize(fontMetrics().averageCharWidth() * 120, fontMetrics().height() * 24);
}

QWidget *AssignDialog::makeForm()
{
    m_annotators->setAccessibleName(tr("To whom"));
    m_how->addItem(tr("This many per article"), Each);
    m_how->addItem(tr("A share by two"), Share);
    m_how->setToolTip(tr("How many annotators an article gets"));
    m_each->setRange(1, 99);
    m_each->setAccessibleName(tr("Annotators an article"));
    m_share->setRange(0, 100);
    m_share->setValue(20);
    m_share->setSuffix(tr(" %"));
    m_share->setAccessibleName(tr("Share of the articles that two annotate"));
    m_way->addItem(tr("Whoever has the least"), int(PlanRequest::Way::Balanced));
    m_way->addItem(tr("By chance"), int(PlanRequest::Way::Random));
    m_seed->setToolTip(tr("Chance is decided by this and the articles' ids: the same everywhere"));
    m_query->setPlaceholderText(tr("All, or those a query finds"));
    m_due->setCalendarPopup(true);
    m_due->setAccessibleName(tr("Deadline"));
    auto *const how = new QHBoxLayout;
    how->addWidget(m_how, 1);
    how->addWidget(m_each);
    how->addWidget(m_share);
    auto *const form = new QWidget(this);
    auto *const layout = new QFormLayout(form);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addRow(tr("&To:"), m_annotators);
    auto *const annotators = new QLabel(tr("A&nnotators:"), form);
    annotators->setBuddy(m_how);
    layout->addRow(annotators, how);
    layout->addRow(tr("&Who gets which:"), m_way);
    layout->addRow(tr("S&eed:"), m_seed);
    layout->addRow(tr("Ar&ticles:"), m_query);
    m_moveDue->setToolTip(
        tr("Change the deadline of what is assigned to them and not finished, too; without one it "
           "has none any more"));
    layout->addRow(m_hasDue, m_due);
    layout->addRow(QString(), m_moveDue);
    return form;
}

QWidget *AssignDialog::makePreview()
{
    m_table->setModel(m_rows);
    m_table->setAccessibleName(tr("What everybody would have"));
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setTabKeyNavigation(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    auto *const preview = new QWidget(this);
    auto *const layout = new QVBoxLayout(preview);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_message);
    return preview;
}

void AssignDialog::setAnnotators(const QList<Member> &members)
{
    QStringList names;
    QStringList known;
    for (const Member &member : members)
        names += member.annotator.name;
    for (int i = 0; i < m_annotators->count(); ++i)
        known += m_annotators->item(i)->text();
    if (names == known)
        return;
    const QStringList before = options().annotators;
    const QSignalBlocker quiet(m_annotators);
    m_annotators->clear();
    for (const Member &member : members) {
        auto *const item = new QListWidgetItem(member.annotator.name, m_annotators);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        const bool chosen =
            before.isEmpty() ? member.role == Role::Annotator : before.contains(member.annotator.name);
        item->setCheckState(chosen ? Qt::Checked : Qt::Unchecked);
    }
    onChanged();
}

AssignOptions AssignDialog::options() const
{
    AssignOptions options;
    for (int i = 0; i < m_annotators->count(); ++i) {
        if (m_annotators->item(i)->checkState() == Qt::Checked)
            options.annotators += m_annotators->item(i)->text();
    }
    if (m_how->currentData().toInt() == Share)
        options.twice = m_share->value() / 100.0;
    else
        options.each = m_each->value();
    options.way = PlanRequest::Way(m_way->currentData().toInt());
    options.seed = m_seed->text();
    options.query = m_query->text().trimmed();
    if (m_hasDue->isChecked())
        options.due = m_due->date();
    options.moveDue = m_moveDue->isChecked();
    return options;
}

void AssignDialog::onChanged()
{
    const bool byShare = m_how->currentData().toInt() == Share;
    m_each->setVisible(!byShare);
    m_share->setVisible(byShare);
    m_due->setEnabled(m_hasDue->isChecked());
    m_assign->setEnabled(false);
    m_typing->start();
}

void AssignDialog::showCounts(const Plan &plan)
{
    const QLocale locale;
    QList<TextTable::Row> rows;
    for (const PlanCount &count : plan.counts)
        rows.append({.cells = {count.name, locale.toString(count.before), locale.toString(count.added),
                               locale.toString(count.before + count.added)}});
    m_rows->setRows(rows);
}

void AssignDialog::showPlan(const Plan &plan)
{
    showCounts(plan);
    QStringList lines{tr("%n new assignment(s)", nullptr, int(plan.added.size())) + u" · "_s +
                      tr("%n article(s)", nullptr, int(plan.articles))};
    if (!plan.moved.isEmpty())
        lines += tr("%n deadline(s) of earlier assignments", nullptr, int(plan.moved.size()));
    lines += remarksOn(plan, options());
    m_message->setText(lines.join(u'\n'));
    m_assign->setEnabled(!plan.added.isEmpty() || !plan.moved.isEmpty());
}

void AssignDialog::showProblem(const QString &problem)
{
    m_rows->setRows({});
    m_message->setText(problem);
    m_assign->setEnabled(false);
}

void AssignDialog::showDone(const Plan &plan)
{
    showCounts(plan);
    m_assign->setEnabled(false);
    QStringList lines{
        tr("Done: %n assignment(s). They stand in the annotators' queues.", nullptr, int(plan.added.size()))};
    if (!plan.moved.isEmpty())
        lines += tr("%n deadline(s) of earlier assignments", nullptr, int(plan.moved.size()));
    m_message->setText(lines.join(u'\n'));
}

QString AssignDialog::message() const
{
    return m_message->text();
}

} // namespace Galley
