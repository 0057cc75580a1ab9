#include "agreement/policiesdialog.h"

#include "agreement/leadtable.h"
#include "agreement/policyform.h"
#include "agreement/policylistmodel.h"
#include "agreement/policywords.h"
#include "common/icons.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

// Shows each entry's place before it.
class NumberingDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->text = PoliciesDialog::tr("%1. %2").arg(index.row() + 1).arg(option->text);
    }
};

} // namespace

PoliciesDialog::PoliciesDialog(SchemaSet schemas, QWidget *parent)
    : QDialog(parent)
    , m_schemas(std::move(schemas))
    , m_policies(new PolicyListModel(m_schemas, this))
    , m_list(new QListView(this))
    , m_form(new PolicyForm(m_schemas, this))
    , m_add(new QToolButton(this))
    , m_up(new QToolButton(this))
    , m_down(new QToolButton(this))
    , m_remove(new QToolButton(this))
    , m_agreement(new QCheckBox(tr("Complete a&greement goes to gold"), this))
    , m_again(new QCheckBox(tr("Decide a&gain what people decided"), this))
    , m_tables(new QTabWidget(this))
    , m_message(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_undo(new QPushButton(themedIcon(u"undo"_s), tr("Take &back"), this))
    , m_preview(new QPushButton(this))
    , m_apply(new QPushButton(tr("&Apply"), this))
{
    setWindowTitle(tr("Apply policies"));
    build();
    connect(m_policies, &PolicyListModel::changed, this, &PoliciesDialog::onChanged);
    connect(m_form, &PolicyForm::edited, this, &PoliciesDialog::edit);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &PoliciesDialog::enable);
    for (const QCheckBox *box : {m_agreement, m_again})
        connect(box, &QCheckBox::toggled, this, &PoliciesDialog::onChanged);
    connect(m_preview, &QPushButton::clicked, this,
            [this] { m_isBusy ? Q_EMIT stopRequested() : Q_EMIT previewRequested(); });
    connect(m_apply, &QPushButton::clicked, this, &PoliciesDialog::applyRequested);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        m_undo->hide();
        Q_EMIT undoRequested(std::exchange(m_bulk, 0));
    });
    setBusy(false);
    onChanged();
}

void PoliciesDialog::build()
{
    makeTables();
    auto *const columns = new QHBoxLayout;
    columns->setSpacing(16);
    columns->addLayout(makePolicies(), 2);
    columns->addWidget(m_tables, 5);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(10);
    layout->addLayout(columns, 1);
    layout->addWidget(m_message);
    layout->addLayout(makeFoot());
    const int character = fontMetrics().averageCharWidth();
    resize(character * 165, fontMetrics().height() * 34);
}

QLayout *PoliciesDialog::makePolicies()
{
    auto *const kinds = new QMenu(tr("A&dd"), m_add);
    for (const Policy &policy :
         QList<Policy>{UnanimousPolicy(), MajorityPolicy(), VotesPolicy(), BoundaryPolicy(),
                       ReliabilityPolicy(), AnnotatorPolicy(), UnionPolicy(), IntersectionPolicy()}) {
        const bool isOfOne = std::holds_alternative<AnnotatorPolicy>(policy);
        kinds->addAction(isOfOne ? tr("As one annotator has it") : PolicyWords::name(policy, m_schemas), this,
                         [this, policy] { add(policy); });
    }
    m_add->setText(tr("A&dd"));
    m_add->setMenu(kinds);
    m_add->setPopupMode(QToolButton::InstantPopup);
    m_add->setToolTip(tr("Add a policy at the end"));
    const auto prepare = [this](QToolButton *button, const QString &text, const QString &explanation,
                                auto act) {
        button->setText(text);
        button->setToolTip(explanation);
        connect(button, &QToolButton::clicked, this, act);
    };
    prepare(m_up, tr("&Up"), tr("Ask this policy earlier"), [this] {
        if (m_policies->move(current(), -1))
            enable();
    });
    prepare(m_down, tr("D&own"), tr("Ask this policy later"), [this] {
        if (m_policies->move(current(), 1))
            enable();
    });
    prepare(m_remove, tr("&Remove"), tr("Do not ask this policy"), [this] { m_policies->remove(current()); });
    m_list->setModel(m_policies);
    m_list->setItemDelegate(new NumberingDelegate(m_list));
    m_list->setAccessibleName(tr("Policies in the order in which they are asked"));
    m_list->setTextElideMode(Qt::ElideRight);
    m_agreement->setChecked(true);
    m_agreement->setToolTip(tr("What all marked alike becomes gold before any policy is asked"));
    m_again->setToolTip(tr("Places that a person has decided or put off are decided anew"));
    auto *const buttons = new QHBoxLayout;
    for (QToolButton *button : {m_add, m_up, m_down, m_remove}) {
        button->setFocusPolicy(Qt::StrongFocus);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto *const column = new QVBoxLayout;
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
    column->addWidget(m_form);
    column->addWidget(m_agreement);
    column->addWidget(m_again);
    return column;
}

QLayout *PoliciesDialog::makeFoot()
{
    auto *const close = new QPushButton(tr("&Close"), this);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    for (QPushButton *button : {m_undo, m_preview, m_apply, close})
        button->setAutoDefault(false);
    m_preview->setDefault(true);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Articles looked at"));
    m_undo->setToolTip(tr("Take back everything that the policies did, in one step"));
    m_undo->hide();
    auto *const foot = new QHBoxLayout;
    foot->addWidget(m_progress, 1);
    foot->addStretch(1);
    for (QPushButton *button : {m_undo, m_preview, m_apply, close})
        foot->addWidget(button);
    return foot;
}

TextTable *PoliciesDialog::addTable(const QString &name, const QList<TextTable::Column> &columns, int wide)
{
    auto *const model = new TextTable(columns, this);
    auto *const table = new LeadTable(this);
    table->setModel(model);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setAccessibleName(name);
    table->horizontalHeader()->setDefaultSectionSize(fontMetrics().averageCharWidth() * 18);
    table->horizontalHeader()->setSectionResizeMode(wide, QHeaderView::Stretch);
    connect(table, &LeadTable::followed, this, [this, model](const QModelIndex &index) {
        const TextTable::Row &row = model->row(index.row());
        if (row.article != 0)
            Q_EMIT placeFollowed(row.article, row.place);
    });
    m_tables->addTab(table, name);
    return model;
}

void PoliciesDialog::makeTables()
{
    const QList<TextTable::Column> counts{
        {tr("Policy")}, {tr("Cause")}, {tr("Layer")}, {tr("Labels")}, {tr("Places"), true}};
    m_decided = addTable(tr("Decided"), counts, 0);
    m_left =
        addTable(tr("Remaining"), {{tr("Cause")}, {tr("Layer")}, {tr("Labels")}, {tr("Places"), true}}, 2);
    m_examples = addTable(
        tr("Examples"),
        {{tr("Text")}, {tr("Labels")}, {tr("Cause")}, {tr("Policy")}, {tr("Gold")}, {tr("Article")}}, 0);
    m_refused = addTable(tr("Refused"), {{tr("Text")}, {tr("Labels")}, {tr("Why")}, {tr("Article")}}, 2);
    m_lost = addTable(tr("Lost relations"),
                      {{tr("Relation")}, {tr("Annotator")}, {tr("Rejected end")}, {tr("Article")}}, 2);
    m_reliability = addTable(
        tr("Reliability"),
        {{tr("Annotator")}, {tr("Layer")}, {tr("Right"), true}, {tr("Places"), true}, {tr("By label")}}, 4);
}

int PoliciesDialog::current() const
{
    return m_list->currentIndex().row();
}

void PoliciesDialog::add(const Policy &policy)
{
    m_policies->append(policy);
    m_list->setCurrentIndex(m_policies->index(m_policies->rowCount() - 1));
    if (std::holds_alternative<AnnotatorPolicy>(policy))
        m_form->takeFirstAnnotator();
}

void PoliciesDialog::edit(const Policy &policy)
{
    if (current() >= 0)
        m_policies->set(current(), policy);
}

void PoliciesDialog::setAnnotators(const QStringList &names)
{
    m_form->setAnnotators(names);
}

void PoliciesDialog::setAgreementGoes(bool goes)
{
    m_agreement->setChecked(goes);
}

void PoliciesDialog::setEditable(bool editable, const QString &why)
{
    m_isEditable = editable;
    m_whyNot = why;
    enable();
}

PolicyRun PoliciesDialog::run() const
{
    PolicyRun run;
    run.policies = m_policies->policies();
    run.agreement = m_agreement->isChecked();
    run.again = m_again->isChecked();
    return run;
}

// What is on show is of other policies: it has to be looked at again before it is done.
void PoliciesDialog::onChanged()
{
    m_decidable = 0;
    if (!m_isBusy)
        m_message->setText(
            tr("Preview shows what the policies would decide. Nothing is changed before Apply."));
    enable();
}

void PoliciesDialog::enable()
{
    const int row = current();
    const bool hasRow = row >= 0 && row < m_policies->rowCount();
    m_up->setEnabled(hasRow && row > 0 && !m_isBusy);
    m_down->setEnabled(hasRow && row < m_policies->rowCount() - 1 && !m_isBusy);
    m_remove->setEnabled(hasRow && !m_isBusy);
    m_form->setEnabled(!m_isBusy);
    m_add->setEnabled(!m_isBusy);
    m_form->setPolicy(hasRow ? std::optional(m_policies->policies().at(row)) : std::nullopt);
    const bool hasWork = m_policies->rowCount() > 0 || m_agreement->isChecked();
    m_preview->setEnabled(m_isBusy || hasWork);
    m_apply->setEnabled(m_isEditable && !m_isBusy && m_decidable > 0);
    m_apply->setToolTip(!m_isEditable     ? m_whyNot
                            : m_decidable ? tr("Decide these places, in one step that can be taken back")
                                          : tr("Preview first; there must be something to decide"));
}

void PoliciesDialog::setBusy(bool busy)
{
    m_isBusy = busy;
    m_preview->setText(busy ? tr("&Stop") : tr("&Preview"));
    m_progress->setVisible(busy);
    m_progress->setRange(0, 0);
    enable();
}

void PoliciesDialog::showProgress(qint64 done, qint64 total)
{
    if (total <= 0)
        return;
    m_progress->setRange(0, 1000);
    m_progress->setValue(int(done * 1000 / total));
}

void PoliciesDialog::showReport(const PolicyReport &report)
{
    m_decided->setRows(PolicyWords::countRows(report.counts, m_schemas));
    QList<TextTable::Row> left = PolicyWords::countRows(report.left, m_schemas);
    for (TextTable::Row &row : left)
        row.cells.removeFirst();
    m_left->setRows(left);
    m_examples->setRows(PolicyWords::exampleRows(report.examples, m_schemas));
    m_refused->setRows(PolicyWords::refusedRows(report, m_schemas));
    m_lost->setRows(PolicyWords::lostRows(report, m_schemas));
    m_reliability->setRows(PolicyWords::reliabilityRows(report, m_schemas));
    const QList<std::pair<TextTable *, QString>> names{
        {m_decided, tr("Decided")}, {m_left, tr("Remaining")},      {m_examples, tr("Examples")},
        {m_refused, tr("Refused")}, {m_lost, tr("Lost relations")}, {m_reliability, tr("Reliability")}};
    for (int tab = 0; tab < names.size(); ++tab) {
        const int rows = names.at(tab).first->rowCount();
        m_tables->setTabText(tab,
                             tab < 2 || rows == 0 ? names.at(tab).second
                                                  : tr("%1 (%2)").arg(names.at(tab).second).arg(rows));
    }
    m_decidable = report.decided;
    m_message->setText(PolicyWords::summary(report));
    enable();
}

void PoliciesDialog::showDone(const PolicyReport &report)
{
    showReport(report);
    m_decidable = 0;
    m_bulk = report.bulk;
    m_undo->setVisible(report.bulk != 0);
    m_message->setText(PolicyWords::done(report));
    enable();
}

void PoliciesDialog::showProblem(const QString &problem)
{
    m_message->setText(problem);
}

QString PoliciesDialog::message() const
{
    return m_message->text();
}

} // namespace Galley
