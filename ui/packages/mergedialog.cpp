#include "packages/mergedialog.h"

#include "agreement/leadtable.h"
#include "common/calmcombobox.h"
#include "packages/mergewords.h"

#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Galley {

MergeDialog::MergeDialog(QWidget *parent)
    : QDialog(parent)
    , m_packageRows(new TextTable(
          {{tr("Annotator")}, {tr("Package")}, {tr("Handed in")}, {tr("Articles"), true}}, this))
    , m_setRows(new TextTable({{tr("Article")}, {tr("Annotator")}, {tr("What happens")}, {tr("Edits"), true}},
                              this))
    , m_differenceRows(new TextTable({{tr("Place")}, {tr("Project")}, {tr("Package")}}, this))
    , m_packages(makeTable(m_packageRows, tr("Packages")))
    , m_sets(makeTable(m_setRows, tr("Articles with news")))
    , m_differences(makeTable(m_differenceRows, tr("What differs")))
    , m_choice(new CalmComboBox(this))
    , m_remarks(new QLabel(this))
    , m_reason(new QLabel(this))
    , m_summary(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_merge(new QPushButton(tr("&Merge"), this))
{
    setWindowTitle(tr("Merge packages"));
    m_choice->addItem(tr("Keep the project’s and decide later"), int(ConflictChoice::Report));
    m_choice->addItem(tr("Keep the project’s"), int(ConflictChoice::KeepProject));
    m_choice->addItem(tr("Take the package’s"), int(ConflictChoice::TakePackage));
    m_choice->addItem(tr("Keep both, the package’s under another name"), int(ConflictChoice::KeepBoth));
    m_choice->setMinimumContentsLength(34);
    m_choice->setAccessibleName(tr("What to do where both have changed an article"));
    m_choice->setToolTip(tr("Where both have changed an article since the package was made"));
    build();
    connect(m_choice, &QComboBox::activated, this, &MergeDialog::choiceChanged);
    connect(m_merge, &QPushButton::clicked, this, &MergeDialog::mergeRequested);
    connect(m_sets->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { showSet(current.row()); });
    connect(this, &QDialog::rejected, this, &MergeDialog::stopRequested);
    setBusy({});
}

LeadTable *MergeDialog::makeTable(TextTable *model, const QString &name)
{
    auto *const table = new LeadTable(this);
    table->setFrameShape(QFrame::StyledPanel);
    table->setModel(model);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setAccessibleName(name);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    return table;
}

void MergeDialog::build()
{
    for (QLabel *label : {m_remarks, m_reason, m_summary}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_packages->setMaximumHeight(fontMetrics().height() * 8);
    auto *const details = new QWidget(this);
    auto *const right = new QVBoxLayout(details);
    right->setContentsMargins(8, 0, 0, 0);
    right->addWidget(m_reason);
    right->addWidget(m_differences, 1);
    auto *const columns = new QSplitter(Qt::Horizontal, this);
    columns->addWidget(m_sets);
    columns->addWidget(details);
    columns->setChildrenCollapsible(false);
    auto *const label = new QLabel(tr("In &conflicts:"), this);
    label->setBuddy(m_choice);
    auto *const choice = new QHBoxLayout;
    choice->addWidget(label);
    choice->addWidget(m_choice);
    choice->addStretch(1);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(10);
    layout->addWidget(m_packages);
    layout->addWidget(m_remarks);
    layout->addWidget(columns, 1);
    layout->addLayout(choice);
    layout->addLayout(makeFoot());
    const QSize wanted(fontMetrics().averageCharWidth() * 140, fontMetrics().height() * 32);
    resize(wanted.boundedTo(screen()->availableSize() * 9 / 10));
    columns->setSizes({width() / 2, width() / 2});
}

QLayout *MergeDialog::makeFoot()
{
    auto *const add = new QPushButton(tr("&Add packages…"), this);
    auto *const close = new QPushButton(tr("C&lose"), this);
    add->setToolTip(tr("Look at more packages together with these"));
    connect(add, &QPushButton::clicked, this, &MergeDialog::addRequested);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    for (QPushButton *button : {add, close})
        button->setAutoDefault(false);
    m_merge->setDefault(true);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("How much was looked at"));
    auto *const foot = new QHBoxLayout;
    foot->addWidget(m_summary, 1);
    foot->addWidget(m_progress);
    for (QPushButton *button : {add, m_merge, close})
        foot->addWidget(button);
    return foot;
}

ConflictChoice MergeDialog::choice() const
{
    return ConflictChoice(m_choice->currentData().toInt());
}

QString MergeDialog::summary() const
{
    return m_summary->text();
}

QString MergeDialog::remarks() const
{
    return m_remarks->text();
}

void MergeDialog::setEditable(bool editable, const QString &why)
{
    m_isEditable = editable;
    m_whyNot = why;
    enable();
}

void MergeDialog::setBusy(const QString &doing)
{
    m_isBusy = !doing.isEmpty();
    m_progress->setVisible(m_isBusy);
    m_progress->setRange(0, 0);
    if (m_isBusy)
        m_summary->setText(doing);
    enable();
}

void MergeDialog::showProgress(qint64 done, qint64 total)
{
    if (total <= 0)
        return;
    m_progress->setRange(0, 1000);
    m_progress->setValue(int(done * 1000 / total));
}

void MergeDialog::showFault(const QString &message)
{
    m_remarks->setText(message);
    m_remarks->show();
    m_summary->clear();
}

void MergeDialog::showReport(const MergeReport &report)
{
    m_report = report;
    QList<TextTable::Row> rows;
    for (const MergedPackage &package : report.packages)
        rows.append({{package.header.annotator, QFileInfo(package.file).fileName(),
                      MergeWords::handedIn(package), QLocale().toString(package.header.articles.size())}});
    m_packageRows->setRows(rows);
    const QString remarks = MergeWords::remarks(report);
    m_remarks->setText(remarks);
    m_remarks->setVisible(!remarks.isEmpty());
    m_summary->setText(MergeWords::summary(report, false));
    showSets();
    enable();
}

// What has no changes is nothing to look at.
void MergeDialog::showSets()
{
    m_shown.clear();
    QList<TextTable::Row> rows;
    for (qsizetype i = 0; i < m_report.sets.size(); ++i) {
        const MergedSet &set = m_report.sets[i];
        if (set.merge == SetMerge::Unchanged)
            continue;
        m_shown.append(i);
        rows.append({{set.article, set.savedAs.isEmpty() ? set.annotator : set.savedAs,
                      MergeWords::result(set.merge), QLocale().toString(set.news)}});
    }
    m_setRows->setRows(rows);
    const auto worth = std::ranges::find_if(
        m_shown, [this](qsizetype place) { return !m_report.sets[place].reason.isEmpty(); });
    const int row = worth == m_shown.end() ? 0 : int(worth - m_shown.begin());
    m_sets->setCurrentIndex(m_setRows->index(rows.isEmpty() ? -1 : row, 0));
    showSet(rows.isEmpty() ? -1 : row);
}

void MergeDialog::showSet(int row)
{
    QList<TextTable::Row> rows;
    QString reason;
    if (row >= 0 && row < m_shown.size()) {
        const MergedSet &set = m_report.sets[m_shown[row]];
        reason = set.reason;
        for (const SetDifference &difference : set.differences)
            rows.append({{MergeWords::place(difference), MergeWords::version(difference.first),
                          MergeWords::version(difference.second)}});
    }
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
    m_differenceRows->setRows(rows);
}

void MergeDialog::enable()
{
    const bool hasConflicts = m_report.count(SetMerge::Conflict) + m_report.count(SetMerge::Replaced) +
            m_report.count(SetMerge::Both) >
        0;
    m_choice->setEnabled(hasConflicts && !m_isBusy);
    m_merge->setEnabled(m_report.hasNews() && m_isEditable && !m_isBusy);
    m_merge->setToolTip(m_isEditable ? tr("Take over what goes in, as one step that can be taken back")
                                     : m_whyNot);
}

} // namespace Galley
