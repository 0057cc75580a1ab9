#include "concordance/consistencypage.h"

#include "common/elidedlabel.h"
#include "common/emptystate.h"
#include "concordance/consistencymodel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedLayout>
#include <QTableView>

namespace Galley {

ConsistencyPage::ConsistencyPage(QWidget *parent)
    : QWidget(parent)
    , m_model(new ConsistencyModel(this))
    , m_table(new QTableView(this))
    , m_empty(new EmptyState(this))
    , m_pages(new QStackedLayout)
    , m_whose(new QComboBox(this))
    , m_unmarked(new QCheckBox(tr("Count &unlabelled places"), this))
    , m_list(new QPushButton(this))
    , m_progress(new QProgressBar(this))
    , m_count(new ElidedLabel(this))
{
    build();
    connect(m_list, &QPushButton::clicked, this,
            [this] { m_busy ? Q_EMIT stopRequested() : Q_EMIT listRequested(); });
    setBusy(false);
}

void ConsistencyPage::build()
{
    buildTable();
    m_empty->setButtonsVisible(false);
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_empty);
    m_whose->addItem(tr("My marks"));
    m_whose->addItem(tr("Everybody's marks"));
    m_whose->setAccessibleName(tr("Whose marks are compared"));
    m_whose->setToolTip(m_whose->accessibleName());
    m_unmarked->setChecked(true);
    m_unmarked->setToolTip(tr("Read every article for the same words without a mark; takes longer"));
    m_progress->setTextVisible(false);
    m_progress->setMaximumWidth(fontMetrics().averageCharWidth() * 20);
    m_progress->setAccessibleName(tr("Articles read"));
    auto *const head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_whose);
    head->addWidget(m_unmarked);
    head->addWidget(m_list);
    head->addWidget(m_progress);
    head->addWidget(m_count, 1);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 6, 8, 6);
    layout->setSpacing(5);
    layout->addLayout(head);
    layout->addLayout(m_pages, 1);
}

void ConsistencyPage::buildTable()
{
    m_table->setModel(m_model);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setAccessibleName(tr("Words that are marked in several ways"));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultSectionSize(fontMetrics().averageCharWidth() * 22);
    m_table->setColumnWidth(0, fontMetrics().averageCharWidth() * 34);
    m_table->installEventFilter(this);
    connect(m_table, &QTableView::clicked, this, &ConsistencyPage::open);
}

ConsistencySpec ConsistencyPage::spec(qint64 annotator) const
{
    ConsistencySpec spec;
    spec.annotator = m_whose->currentIndex() == 0 ? annotator : 0;
    spec.unmarked = m_unmarked->isChecked();
    return spec;
}

void ConsistencyPage::setBusy(bool busy)
{
    m_isListed = m_isListed || busy;
    m_busy = busy;
    m_list->setText(busy ? tr("Stop") : m_isListed ? tr("List again") : tr("List"));
    m_list->setToolTip(busy ? tr("Stop reading") : tr("Look for words that are marked in several ways"));
    m_progress->setVisible(busy);
    m_progress->setRange(0, 0);
    showCount();
}

void ConsistencyPage::showProgress(qint64 done, qint64 total)
{
    if (total <= 0)
        return;
    m_progress->setRange(0, 1000);
    m_progress->setValue(int(done * 1000 / total));
}

void ConsistencyPage::showProblem(const Error &problem)
{
    m_count->setFullText(problem.message);
}

void ConsistencyPage::showCount()
{
    const int rows = m_model->rowCount();
    m_pages->setCurrentIndex(rows == 0 ? 1 : 0);
    m_count->setFullText(rows == 0 ? QString() : tr("%n text(s) marked in several ways", nullptr, rows));
    if (m_busy)
        m_empty->setText(tr("Reading…"), {});
    else if (m_isListed)
        m_empty->setText(tr("All is consistent"), tr("The same words are always marked the same way."));
    else
        m_empty->setText(
            tr("Same words, same label?"),
            tr("The list shows words that are marked in several ways, or here and there not at all. "
               "Each number leads to its places."));
}

void ConsistencyPage::focusList()
{
    (m_model->rowCount() == 0 ? static_cast<QWidget *>(m_list) : m_table)->setFocus(Qt::OtherFocusReason);
}

void ConsistencyPage::open(const QModelIndex &index)
{
    if (const Treatment *const treatment = m_model->treatmentAt(index))
        Q_EMIT placesRequested(m_model->row(index.row()).quote, Treatment(*treatment));
}

bool ConsistencyPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Return && key != Qt::Key_Enter)
        return false;
    open(m_table->currentIndex());
    return true;
}

} // namespace Galley
